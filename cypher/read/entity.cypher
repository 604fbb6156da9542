// An entity and how much is said of it.
CALL {
  MATCH (n:Country {code: $id}) WHERE $type = 'country' RETURN n
  UNION
  MATCH (n:Organisation {id: $id}) WHERE $type = 'organisation' RETURN n
  UNION
  MATCH (n:Person {id: $id}) WHERE $type = 'person' RETURN n
  UNION
  MATCH (n:Place {id: $id}) WHERE $type = 'place' RETURN n
  UNION
  MATCH (n:Date {value: $id}) WHERE $type = 'date' RETURN n
}
CALL {
  WITH n
  OPTIONAL MATCH (n)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  RETURN collect(DISTINCT d) AS papers
}
CALL {
  WITH papers
  UNWIND papers AS d
  WITH d WHERE d.date IS NOT NULL
  WITH substring(d.date, 0, 7) AS month, d.kind AS kind, count(*) AS count
  ORDER BY month, kind
  RETURN collect({month: month, kind: kind, count: count}) AS timeline
}
CALL {
  WITH n
  MATCH (n)<-[:MENTIONS]-(p:Part)-[:MENTIONS]->(e)
  WHERE e <> n AND NOT e:Date
  WITH labels(e)[0] AS type, e, count(DISTINCT p) AS count
  ORDER BY count DESC, coalesce(e.id, e.code)
  WITH type, collect({type: type, id: coalesce(e.id, e.code), name: e.name, count: count})[..15] AS some
  UNWIND some AS each
  WITH each ORDER BY each.count DESC, each.name
  RETURN collect(each) AS together
}
CALL {
  WITH papers
  UNWIND papers AS d
  MATCH (d)-[:ASKED_BY]->(e:Person)
  WITH e, count(*) AS count ORDER BY count DESC, e.id LIMIT 15
  RETURN collect({type: 'Person', id: e.id, name: e.name, count: count}) AS askers
}
RETURN coalesce(n.name, n.value) AS name, size(papers) AS papers, timeline, together, askers
