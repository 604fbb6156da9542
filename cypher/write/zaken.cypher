UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (n:Zaak {number: row.number})
MERGE (d)-[:PART_OF]->(n)
