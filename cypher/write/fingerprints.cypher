// Which records are there, with what content, of which paper.
MATCH (r:Record)-[:DESCRIBES]->(d)
USING INDEX SEEK r:Record(id)
WHERE r.id IN $ids
RETURN r.id AS id, r.fingerprint AS fingerprint, d.id AS document
