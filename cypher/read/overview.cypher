// What the collection is made of.
CALL {
  MATCH (d:Document {read: true})
  WITH d.kind AS value, count(*) AS papers ORDER BY papers DESC, value
  RETURN collect({value: value, papers: papers}) AS kinds
}
CALL {
  MATCH (d:Document {read: true}) WHERE d.date IS NOT NULL
  WITH substring(d.date, 0, 4) AS value, count(*) AS papers ORDER BY value
  RETURN collect({value: value, papers: papers}) AS years
}
CALL {
  MATCH (e:Country)
  WITH e, COUNT { (e)<-[:MENTIONS]-() } AS parts ORDER BY parts DESC, e.code LIMIT 15
  CALL {
    WITH e
    MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
    RETURN count(DISTINCT d) AS count
  }
  WITH e, count WHERE count > 0
  WITH e, count ORDER BY count DESC, e.code
  RETURN collect({type: 'Country', id: e.code, name: e.name, count: count}) AS countries
}
CALL {
  MATCH (e:Organisation)
  WITH e, COUNT { (e)<-[:MENTIONS]-() } AS parts ORDER BY parts DESC, e.id LIMIT 15
  CALL {
    WITH e
    MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
    RETURN count(DISTINCT d) AS count
  }
  WITH e, count WHERE count > 0
  WITH e, count ORDER BY count DESC, e.id
  RETURN collect({type: 'Organisation', id: e.id, name: e.name, count: count}) AS organisations
}
CALL {
  // A paper is either read or a stub, so that those that lead to a paper need not be read.
  MATCH (:Stub)<-[c:CITES]-()
  WITH CASE
    WHEN size(coalesce(c.candidates, [])) > 0 THEN 'ambiguous'
    WHEN c.confidence > 0 THEN 'missing'
    WHEN c.confidence = 0 THEN 'unresolved' END AS state
  RETURN sum(CASE state WHEN 'ambiguous' THEN 1 ELSE 0 END) AS ambiguous,
         sum(CASE state WHEN 'missing' THEN 1 ELSE 0 END) AS missing,
         sum(CASE state WHEN 'unresolved' THEN 1 ELSE 0 END) AS unresolved
}
CALL {
  MATCH (:Part)-[c:CITES {dateDiffers: true}]->(:Document)
  RETURN count(c) AS dateDiffers
}
WITH *, COUNT { (:Document)<-[:CITES]-() } - COUNT { (:Stub)<-[:CITES]-() } AS resolved
RETURN kinds, years, countries, organisations, resolved, ambiguous, missing, unresolved, dateDiffers
