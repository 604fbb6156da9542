// What is on record of the papers that have one of these identifiers. One that very many have tells nothing.
UNWIND $identifiers AS value
MATCH (i:Identifier {value: value})
USING INDEX SEEK i:Identifier(value)
WHERE COUNT { (i)<-[:IDENTIFIED_BY]-() } <= $most
MATCH (i)<-[:IDENTIFIED_BY]-(d)
WITH DISTINCT d
MATCH (d)<-[:DESCRIBES]-(r)
RETURN r {.id, .file, .source, .sha256, .mediaType, .fingerprint, .kind, .identifiers, .title, .date} AS record, d.id AS document
