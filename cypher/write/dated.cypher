UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (n:Date {value: row.value})
MERGE (d)-[r:DATED]->(n)
SET r.basis = row.basis
