// title: Who builds on a paper
// answers: Which papers lean on this one, which lean on those, and in what words?
// param: id paper kst-99310-7 an identifier of the paper
// param: depth integer 3 how many steps to go, at most 6
// param: limit integer 200 how many citations to show, the nearest first
// example: query trace-forward id=kst-99310-7 depth=2
WITH COLLECT { MATCH (d:Document {id: $id}) RETURN d } AS named,
     COLLECT { MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(d:Document) RETURN d ORDER BY d.id } AS known
WITH CASE WHEN size(named) > 0 THEN named ELSE known END AS starts
// Breadth first, as in trace-back.
WITH reduce(links = [], step IN range(1, CASE WHEN $depth < 6 THEN $depth ELSE 6 END) | links + COLLECT {
    UNWIND CASE
        WHEN step = 1 THEN starts
        WHEN size(links) < $limit THEN [l IN links WHERE l.step = step - 1 AND l.from.citedBy > 0 | l.from]
        ELSE [] END AS to
    WITH DISTINCT to WHERE NOT to IN [l IN links | l.to]
    CALL {
      WITH to
      MATCH (to)<-[cites:CITES]-(part:Part)<-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(from:Document)
      RETURN part, cites, from ORDER BY from.date, from.id, has.order, part.id, cites.start LIMIT $limit
    }
    RETURN {step: step, from: from, part: part, cites: cites, to: to} LIMIT $limit
  }) AS links
UNWIND links[..$limit] AS link
WITH link.step AS step, link.from AS from, link.part AS part, link.cites AS cites, link.to AS to
RETURN step, to.id AS cited, from.id AS by, from.caption AS title, from.date AS date, part.caption AS part,
       cites.text AS words, cites.page AS page, cites.basis AS basis, cites.confidence AS confidence,
       coalesce(cites.dateDiffers, false) AS dateDiffers, part.id AS partId,
       [(n:Part)-[:NOTED_IN]->(part) | n.caption] AS noteOf
