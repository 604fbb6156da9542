UNWIND $rows AS row
MATCH (p:Part {id: row.from})
USING INDEX SEEK p:Part(id)
MATCH (t:Document {id: row.to})
USING INDEX SEEK t:Document(id)
CREATE (p)-[c:CITES]->(t)
SET c = row.properties
