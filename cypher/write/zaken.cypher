UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (n:Zaak {number: row.value})
MERGE (d)-[:PART_OF]->(n)
