// title: How two papers hang together
// answers: By which shortest chain of citations, whichever way they point, is one paper tied to another?
// param: from paper ah-tk-20322033-9120 an identifier of the one
// param: to paper kst-99310-7 an identifier of the other
// example: query path-between from=ah-tk-20322033-9120 to=kst-99310-9
CALL {
  MATCH (a:Document {id: $from}) RETURN a
  UNION
  MATCH (:Identifier {value: $from})<-[:IDENTIFIED_BY]-(a:Document) RETURN a
}
CALL {
  MATCH (b:Document {id: $to}) RETURN b
  UNION
  MATCH (:Identifier {value: $to})<-[:IDENTIFIED_BY]-(b:Document) RETURN b
}
WITH a, b WHERE a <> b
MATCH path = shortestPath((a)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*..24]-(b))
WITH path ORDER BY length(path), a.id, b.id LIMIT 1
UNWIND range(0, length(path) - 1) AS place
WITH path, place, relationships(path)[place] AS cites
WHERE type(cites) = 'CITES'
WITH path, place, cites, startNode(cites) AS part
MATCH (part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(from:Document)
RETURN place / 2 + 1 AS step, from.id AS from, from.caption AS title, part.caption AS part, cites.text AS words, cites.page AS page,
       endNode(cites).id AS to, endNode(cites).caption AS toTitle,
       CASE WHEN part = nodes(path)[place] THEN 'cites' ELSE 'is cited by' END AS direction
ORDER BY place
