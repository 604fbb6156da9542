UNWIND $rows AS row
MATCH (p:Part {id: row.from})
MATCH (t:Document {id: row.to})
CREATE (p)-[c:CITES]->(t)
SET c = row.properties
