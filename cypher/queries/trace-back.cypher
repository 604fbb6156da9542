// title: What a paper rests on
// answers: On which papers does this paper or answer lean, on which do those lean, and in what words?
// param: id paper ah-tk-20322033-9120 an identifier of a paper, or the id of a part: ah-tk-20322033-9120#A2
// param: depth integer 3 how many steps to go, at most 6
// param: limit integer 200 how many citations to show, the nearest first
// example: query trace-back id=ah-tk-20322033-9120 depth=2
WITH COLLECT { MATCH (d:Document {id: $id}) RETURN d } AS named,
     COLLECT { MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(d:Document) RETURN d ORDER BY d.id } AS known,
     // A part rests on its notes too, and on the parts that it refers to.
     COLLECT { MATCH (:Part {id: $id})-[:REFERS_TO|NOTED_IN*0..3]->(p:Part) RETURN DISTINCT p } AS parts
WITH parts, CASE
    WHEN size(parts) > 0 THEN
      COLLECT { MATCH (:Part {id: $id})<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document) RETURN d }
    WHEN size(named) > 0 THEN named
    ELSE known END AS starts
// Breadth first: each step takes the papers that the step before led to, in its order, and stops where there are enough citations.
WITH reduce(links = [], step IN range(1, CASE WHEN $depth < 6 THEN $depth ELSE 6 END) | links + COLLECT {
    UNWIND CASE
        WHEN step = 1 THEN starts
        WHEN size(links) < $limit THEN [l IN links WHERE l.step = step - 1 AND l.to.read | l.to]
        ELSE [] END AS from
    WITH DISTINCT from WHERE NOT from IN [l IN links | l.from]
    CALL {
      WITH step, parts, from
      MATCH (from)-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part:Part)-[cites:CITES]->(to:Document)
      WHERE step > 1 OR size(parts) = 0 OR part IN parts
      RETURN part, cites, to ORDER BY has.order, part.id, cites.start, to.id LIMIT $limit
    }
    RETURN {step: step, from: from, part: part, cites: cites, to: to} LIMIT $limit
  }) AS links
UNWIND links[..$limit] AS link
WITH link.step AS step, link.from AS from, link.part AS part, link.cites AS cites, link.to AS to
RETURN step, from.id AS from, part.caption AS part, cites.text AS words, cites.page AS page, to.id AS to,
       to.caption AS title, to.date AS date, to.read AS read, cites.basis AS basis, cites.confidence AS confidence,
       coalesce(cites.dateDiffers, false) AS dateDiffers, part.id AS partId,
       [(n:Part)-[:NOTED_IN]->(part) | n.caption] AS noteOf
