// The least of several names is kept, so that the order of documents makes no difference; who has members is a party.
UNWIND $documents AS document
UNWIND document.rows AS row
MATCH (p:Part {id: document.id + '#' + row.from})
USING INDEX SEEK p:Part(id)
MERGE (n:Organisation {id: row.key})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END,
    n.kind = CASE WHEN n.kind = 'party' OR n.kind < row.kind THEN n.kind ELSE row.kind END
CREATE (p)-[:MENTIONS {texts: row.texts, starts: row.starts, count: row.count, name: row.name, kind: row.kind}]->(n)
