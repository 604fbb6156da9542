// title: Chains that end in nothing
// answers: Which papers that are not in the collection does a paper rest on in the end, and by what chain?
// param: id string ah-tk-20322033-9120 an identifier of the paper
// param: limit integer 50 how many to show, the shortest chains first
// example: query dead-ends id=ah-tk-20322033-9120
CALL {
  MATCH (start:Document {id: $id}) RETURN start
  UNION
  MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(start:Document) RETURN start
}
MATCH reach = (start)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*0..12]->(end:Stub)
WITH start, end, min(length(reach)) AS length
ORDER BY length, end.id LIMIT $limit
MATCH path = shortestPath((start)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*..12]->(end))
RETURN end.id AS missing, end.caption AS title, length / 2 AS steps,
       [node IN nodes(path) WHERE node:Document | node.id] AS chain,
       [cites IN relationships(path) WHERE type(cites) = 'CITES' | cites.text] AS words
ORDER BY steps, missing
