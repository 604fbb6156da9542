UNWIND $rows AS row
MATCH (p:Part {id: row.from})
MATCH (n:Date {value: row.key})
MERGE (p)-[m:MENTIONS]->(n)
SET m.texts = row.texts, m.starts = row.starts, m.count = row.count
