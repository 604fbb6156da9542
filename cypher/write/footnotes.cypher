UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Part:Footnote)
SET n = row.properties, n.id = row.id
CREATE (d)-[:HAS_FOOTNOTE {order: row.order}]->(n)
