UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Part:Question)
SET n = row.properties, n.id = row.id
CREATE (d)-[:HAS_QUESTION {order: row.order}]->(n)
