// Records that come to be of another paper.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[old:DESCRIBES]->()
USING INDEX SEEK r:Record(id)
DELETE old
