UNWIND $documents AS document
MATCH (d:Document {id: document.id})
USING INDEX SEEK d:Document(id)
UNWIND document.rows AS row
CREATE (d)-[:HAS_ANSWER {order: row.order}]->(n:Part:Answer)
SET n = row.properties, n.id = document.id + '#' + row.part
