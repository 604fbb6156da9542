MATCH (d:Document {read: true})
WHERE d.id = $identifier OR EXISTS { (d)-[:IDENTIFIED_BY]->(:Identifier {value: $identifier}) }
MATCH (d)<-[:DESCRIBES]-(r:Record {file: true})
RETURN d.id AS document, r.id AS record
