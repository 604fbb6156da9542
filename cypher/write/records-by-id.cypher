// What is on record already, of the records about to be written.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:DESCRIBES]->(d)
USING INDEX SEEK r:Record(id)
RETURN r {.id, .file, .source, .sha256, .mediaType, .fingerprint, .kind, .identifiers, .title, .date} AS record, d.id AS document
