// What should not be in a sound graph.
CALL {
  MATCH (p:Part)
  WHERE NOT EXISTS { (p)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(:Document) }
  RETURN 'parts that belong to no paper' AS what, count(*) AS count, collect(p.id)[..5] AS examples
  UNION ALL
  MATCH (d:Document {read: true})
  WHERE NOT EXISTS { (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->() }
  RETURN 'papers that were read but have no part' AS what, count(*) AS count, collect(d.id)[..5] AS examples
  UNION ALL
  MATCH (d:Document)
  WHERE d.read = EXISTS { (d:Stub) }
  RETURN 'papers that are neither read nor a stub, or both' AS what, count(*) AS count, collect(d.id)[..5] AS examples
  UNION ALL
  MATCH (d:Document)
  WITH d, COUNT { (d)<-[:CITES]-() } AS cited
  WHERE coalesce(d.citedBy, 0) <> cited
  RETURN 'papers whose kept count of citations is wrong' AS what, count(*) AS count, collect(d.id)[..5] AS examples
  UNION ALL
  MATCH (d:Document {read: true})
  WITH d, COLLECT {
    MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e:Country|Organisation)
    RETURN DISTINCT coalesce(e.code, e.id)
  } AS mentioned, coalesce(d.countries, []) + coalesce(d.organisations, []) AS kept
  WHERE size(kept) <> size(mentioned) OR any(key IN mentioned WHERE NOT key IN kept)
  RETURN 'papers whose kept countries or organisations are not those that they mention' AS what, count(*) AS count,
         collect(d.id)[..5] AS examples
  UNION ALL
  MATCH (e:Country|Organisation)
  WITH e, COUNT {
    MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document) RETURN DISTINCT d
  } AS papers
  WHERE coalesce(e.papers, 0) <> papers
  RETURN 'countries and organisations whose kept count of papers is wrong' AS what, count(*) AS count,
         collect(coalesce(e.code, e.id))[..5] AS examples
  UNION ALL
  MATCH (i:Identifier)
  WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
  RETURN 'identifiers that lead to no paper' AS what, count(*) AS count, collect(i.value)[..5] AS examples
  UNION ALL
  MATCH (a:Answer)-[:ANSWERS]->(q:Question)
  MATCH (d:Document)-[:HAS_ANSWER]->(a)
  WHERE NOT EXISTS { (d)-[:HAS_QUESTION]->(q) }
  RETURN 'answers to a question of another paper' AS what, count(*) AS count, collect(a.id)[..5] AS examples
}
WITH what, count, examples
WHERE count > 0
RETURN what, count, examples
