// title: What a paper rests on
// answers: On which papers does this paper or answer lean, on which do those lean, and in what words?
// param: id string ah-tk-20322033-9120 an identifier of a paper, or the id of a part: ah-tk-20322033-9120#A2
// param: depth integer 3 how many steps to go, at most 6
// param: limit integer 200 how many citations to show, the nearest first
// example: query trace-back id=ah-tk-20322033-9120 depth=2
CALL {
  MATCH (start:Document {id: $id}) RETURN start
  UNION
  MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(start:Document) RETURN start
  UNION
  MATCH (:Part {id: $id})-[:REFERS_TO|NOTED_IN*0..3]->(start:Part) RETURN DISTINCT start
}
MATCH path = (start)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*0..11]->(part:Part)
WITH part, (min(length(path)) + 2) / 2 AS step
WHERE step <= $depth
MATCH (part)-[cites:CITES]->(to:Document)
MATCH (from:Document)-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part)
RETURN step, from.id AS from, part.caption AS part, cites.text AS words, cites.page AS page, to.id AS to,
       to.caption AS title, to.date AS date, to.read AS read, cites.basis AS basis, cites.confidence AS confidence
ORDER BY step, from, has.order, cites.start, to
LIMIT $limit
