UNWIND $documents AS document
MATCH (d:Document {id: document.id})
UNWIND document.rows AS row
MATCH (n:Date {value: row.value})
CREATE (d)-[:DATED {basis: row.basis}]->(n)
