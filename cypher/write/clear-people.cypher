// What the content of documents says of them.
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:DATED|ASKED_BY|SENT_BY]->(n)
WITH r, n, elementId(n) AS node
DELETE r
RETURN DISTINCT node
