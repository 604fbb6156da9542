UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (n:Dossier {number: row.value})
MERGE (d)-[:PART_OF]->(n)
