// What documents are known by and belong to.
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:IDENTIFIED_BY|PART_OF]->(n)
WITH r, n, elementId(n) AS node
DELETE r
RETURN DISTINCT node
