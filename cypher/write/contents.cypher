// The rows of documents as they were read, to be written anew.
UNWIND $ids AS id
MATCH (r:Record {id: id})
USING INDEX SEEK r:Record(id)
RETURN r.id AS id, r.content AS content
