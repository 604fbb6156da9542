UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (n:Organisation {id: row.party})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END, n.kind = 'party'
MERGE (p)-[:MEMBER_OF]->(n)
