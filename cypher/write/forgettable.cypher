// The files in which a paper was read: the one of this id, or those that have this identifier.
CALL {
  MATCH (d:Document {id: $identifier}) USING INDEX SEEK d:Document(id) RETURN d
  UNION
  MATCH (i:Identifier {value: $identifier})<-[:IDENTIFIED_BY]-(d) USING INDEX SEEK i:Identifier(value) RETURN d
}
WITH d WHERE d.read
MATCH (d)<-[:DESCRIBES]-(r)
WHERE r.file
RETURN d.id AS document, r.id AS record
