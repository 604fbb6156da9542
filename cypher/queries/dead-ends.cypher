// title: Chains that end in nothing
// answers: Which papers that are not in the collection does a paper rest on in the end, and by what chain?
// param: id paper ah-tk-20322033-9120 an identifier of the paper
// param: limit integer 50 how many to show, the shortest chains first
// example: query dead-ends id=ah-tk-20322033-9120
WITH COLLECT { MATCH (d:Document {id: $id}) RETURN d } AS named,
     COLLECT { MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(d:Document) RETURN d ORDER BY d.id } AS known
WITH CASE WHEN size(named) > 0 THEN named ELSE known END AS starts
// Breadth first, as in trace-back; a paper's chain is that of the first citation that leads to it.
WITH reduce(links = [], step IN range(1, 6) | links + COLLECT {
    UNWIND CASE
        WHEN step = 1 THEN starts
        WHEN size([l IN links WHERE NOT l.to.read]) < 2 * $limit THEN [l IN links WHERE l.step = step - 1 AND l.to.read | l.to]
        ELSE [] END AS from
    WITH DISTINCT from WHERE NOT from IN [l IN links | l.from]
    WITH from, coalesce(head([l IN links WHERE l.to = from]), {chain: [from.id], parts: [], words: []}) AS way
    CALL {
      WITH from
      MATCH (from)-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part:Part)-[cites:CITES]->(to:Document)
      RETURN part, cites, to ORDER BY has.order, part.id, cites.start, to.id LIMIT 200
    }
    RETURN {step: step, from: from, to: to, chain: way.chain + to.id, words: way.words + cites.text,
      parts: way.parts + (part.caption + coalesce(', p. ' + cites.page, ''))} LIMIT 500
  }) AS links
UNWIND links AS link
WITH link WHERE NOT link.to.read
WITH link.to AS end, collect(link)[0] AS first
RETURN end.id AS missing, end.caption AS title, first.step AS steps, first.chain AS chain, first.parts AS parts,
       first.words AS words
ORDER BY steps, missing
LIMIT $limit
