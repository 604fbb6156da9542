// A stub that nothing cites any more and of which no catalogue tells goes.
UNWIND $ids AS id
MATCH (s:Document {id: id})
USING INDEX SEEK s:Document(id)
WHERE s:Stub AND s.catalogued IS NULL AND NOT EXISTS { (s)<-[:CITES]-() }
DETACH DELETE s
