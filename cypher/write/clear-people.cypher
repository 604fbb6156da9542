// What the content of documents says of them.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:DATED|ASKED_BY|SENT_BY]->(n)
USING INDEX SEEK d:Document(id)
WITH r, n, elementId(n) AS node
DELETE r
RETURN DISTINCT node
