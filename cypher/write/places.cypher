// The least of several names is kept, so that the order of documents makes no difference.
UNWIND $documents AS document
UNWIND document.rows AS row
MATCH (p:Part {id: document.id + '#' + row.from})
USING INDEX SEEK p:Part(id)
MERGE (n:Place {id: row.key})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END
CREATE (p)-[:MENTIONS {texts: row.texts, starts: row.starts, count: row.count, name: row.name}]->(n)
