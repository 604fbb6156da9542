// What is on record from files of the same bytes.
UNWIND $hashes AS hash
MATCH (r:Record {sha256: hash})-[:DESCRIBES]->(d)
USING INDEX SEEK r:Record(sha256)
RETURN r {.id, .file, .source, .sha256, .mediaType, .fingerprint, .kind, .identifiers, .title, .date} AS record, d.id AS document
