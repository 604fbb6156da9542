// title: What lies around a paper
// answers: A paper with its parts, what they cite and mention, and what cites it: paths for the Neo4j Browser to draw.
// param: id paper ah-tk-20322033-9120 an identifier of the paper
// param: limit integer 150 how many paths
// example: query subgraph id=kst-99310-7 limit=60
CALL {
  MATCH (d:Document {id: $id}) RETURN d
  UNION
  MATCH (:Identifier {value: $id})<-[:IDENTIFIED_BY]-(d:Document) RETURN d
}
CALL {
  WITH d
  MATCH path = (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:CITES|REFERS_TO|NOTED_IN|ANSWERS]->()
  RETURN path, 0 AS rank LIMIT $limit
  UNION
  WITH d
  MATCH path = (d)<-[:CITES]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(:Document)
  RETURN path, 1 AS rank LIMIT $limit
  UNION
  WITH d
  MATCH path = (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e)
  WHERE NOT e:Date
  RETURN path, 2 AS rank LIMIT $limit
}
RETURN path
ORDER BY rank
LIMIT $limit
