UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (i:Identifier {value: row.value})
MERGE (d)-[:IDENTIFIED_BY]->(i)
