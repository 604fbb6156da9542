// A paper of which nothing is on record any more under this id: nothing stays but a stub, if it is cited.
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX SEEK d:Document(id)
SET d = {id: id, read: false, caption: id}, d:Stub
