// How often a paper is cited is kept with it, for counting is slow.
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX SEEK d:Document(id)
WITH d, COUNT { (d)<-[:CITES]-() } AS cited
WHERE d.citedBy IS NULL OR d.citedBy <> cited
SET d.citedBy = cited
