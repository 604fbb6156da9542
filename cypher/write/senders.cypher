UNWIND $documents AS document
MATCH (d:Document {id: document.id})
USING INDEX SEEK d:Document(id)
UNWIND document.rows AS row
MERGE (n:Person {id: row.key})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END
MERGE (d)-[r:SENT_BY]->(n)
SET r.role = row.role, r.name = row.name
