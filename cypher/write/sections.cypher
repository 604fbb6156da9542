UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Part:Section)
SET n = row.properties, n.id = row.id
CREATE (d)-[:HAS_SECTION {order: row.order}]->(n)
