UNWIND $ids AS id
MATCH (:Document {id: id, read: true})-[r]->()
DELETE r
