UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (n:Person {id: row.key})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END
MERGE (d)-[r:ASKED_BY]->(n)
SET r.role = row.role
