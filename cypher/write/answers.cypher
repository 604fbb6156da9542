UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Part:Answer)
SET n = row.properties, n.id = row.id
CREATE (d)-[:HAS_ANSWER {order: row.order}]->(n)
