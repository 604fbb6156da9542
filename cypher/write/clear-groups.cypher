// What documents are known by and belong to.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:IDENTIFIED_BY|PART_OF]->(n)
USING INDEX SEEK d:Document(id)
WITH r, n, elementId(n) AS node
DELETE r
RETURN DISTINCT node
