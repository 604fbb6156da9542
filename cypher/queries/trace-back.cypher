// title: What a paper rests on
// answers: On which papers does this one lean, which do those lean on, and in what words?
// param: id string kst-99310-30 an identifier of the paper
// param: depth integer 3 how many steps to go
// example: query trace-back id=ah-tk-20322033-9120 depth=2
MATCH (start:Document)
WHERE start.id = $id OR EXISTS { (start)-[:IDENTIFIED_BY]->(:Identifier {value: $id}) }
MATCH path = (start)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES]->{2,12}(to:Document)
WHERE length(path) <= 2 * $depth AND all(i IN range(0, length(path) - 1)
      WHERE (i % 2 = 1) = (type(relationships(path)[i]) = 'CITES'))
WITH path, to, nodes(path)[-2] AS part, nodes(path)[-3] AS from, relationships(path)[-1] AS cites
WITH length(path) / 2 AS step, from, part, cites, to
ORDER BY step
WITH from, part, cites, to, min(step) AS step
RETURN step, from.id AS from, part.unit AS part, cites.text AS words, cites.page AS page, to.id AS to,
       to.caption AS title, to.date AS date, to.read AS read, cites.basis AS basis
ORDER BY step, from, part, to
