// title: Who builds on a paper
// answers: Which papers lean on this one, which lean on those, and in what words?
// param: id string kst-99310-7 an identifier of the paper
// param: depth integer 3 how many steps to go, at most 6
// param: limit integer 200 how many citations to show, the nearest first
// example: query trace-forward id=kst-99310-7 depth=2
CALL {
  MATCH (start:Document {id: $id}) RETURN start
  UNION
  MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(start:Document) RETURN start
}
MATCH path = (start)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*0..10]-(to:Document)
WITH to, min(length(path)) / 2 + 1 AS step
WHERE step <= $depth
MATCH (to)<-[cites:CITES]-(part:Part)<-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(from:Document)
RETURN step, to.id AS cited, from.id AS by, from.caption AS title, from.date AS date, part.caption AS part,
       cites.text AS words, cites.page AS page, cites.basis AS basis, cites.confidence AS confidence
ORDER BY step, cited, date, by, has.order, cites.start
LIMIT $limit
