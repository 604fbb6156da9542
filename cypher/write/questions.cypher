UNWIND $documents AS document
MATCH (d:Document {id: document.id})
USING INDEX SEEK d:Document(id)
UNWIND document.rows AS row
CREATE (d)-[:HAS_QUESTION {order: row.order}]->(n:Part:Question)
SET n = row.properties, n.id = document.id + '#' + row.part
