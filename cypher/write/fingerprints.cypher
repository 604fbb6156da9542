// Which records are there, with what content, of which paper.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:DESCRIBES]->(d)
USING INDEX SEEK r:Record(id)
RETURN r.id AS id, r.fingerprint AS fingerprint, d.id AS document
