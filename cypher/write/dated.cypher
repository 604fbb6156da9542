UNWIND $documents AS document
MATCH (d:Document {id: document.id})
USING INDEX SEEK d:Document(id)
UNWIND document.rows AS row
MATCH (n:Date {value: row.value})
USING INDEX SEEK n:Date(value)
CREATE (d)-[:DATED {basis: row.basis}]->(n)
