// The least of several names is kept, so that the order of documents makes no difference.
UNWIND $rows AS row
MATCH (p:Part {id: row.from})
MERGE (n:Organisation {id: row.key})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END, n.kind = CASE WHEN n.kind IS NULL OR row.kind < n.kind THEN row.kind ELSE n.kind END
MERGE (p)-[m:MENTIONS]->(n)
SET m.texts = row.texts, m.starts = row.starts, m.count = row.count
