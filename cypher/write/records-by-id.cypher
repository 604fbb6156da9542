// What is on record already, of the records about to be written.
MATCH (r:Record)-[:DESCRIBES]->(d)
USING INDEX SEEK r:Record(id)
WHERE r.id IN $ids
RETURN r {.id, .file, .source, .sha256, .mediaType, .fingerprint, .kind, .identifiers, .title, .date} AS record, d.id AS document
