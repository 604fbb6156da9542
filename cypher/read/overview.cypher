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
  MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  WITH e, count(DISTINCT d) AS count ORDER BY count DESC, e.code
  RETURN collect({type: 'Country', id: e.code, name: e.name, count: count}) AS countries
}
CALL {
  MATCH (e:Organisation)
  WITH e, COUNT { (e)<-[:MENTIONS]-() } AS parts ORDER BY parts DESC, e.id LIMIT 15
  MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  WITH e, count(DISTINCT d) AS count ORDER BY count DESC, e.id
  RETURN collect({type: 'Organisation', id: e.id, name: e.name, count: count}) AS organisations
}
CALL {
  MATCH ()-[c:CITES]->(d:Document)
  RETURN sum(CASE WHEN d.read THEN 1 ELSE 0 END) AS resolved,
         sum(CASE WHEN NOT d.read AND size(coalesce(c.candidates, [])) > 0 THEN 1 ELSE 0 END) AS ambiguous,
         sum(CASE WHEN NOT d.read AND size(coalesce(c.candidates, [])) = 0 AND c.confidence > 0 THEN 1 ELSE 0 END)
           AS missing,
         sum(CASE WHEN NOT d.read AND size(coalesce(c.candidates, [])) = 0 AND c.confidence = 0 THEN 1 ELSE 0 END)
           AS unresolved,
         sum(CASE WHEN c.dateDiffers THEN 1 ELSE 0 END) AS dateDiffers
}
RETURN kinds, years, countries, organisations, resolved, ambiguous, missing, unresolved, dateDiffers
