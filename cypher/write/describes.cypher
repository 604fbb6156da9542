// Which paper a record is of.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
MATCH (d:Document {id: row.document})
OPTIONAL MATCH (r)-[old:DESCRIBES]->(other) WHERE other <> d
DELETE old
WITH DISTINCT r, d
MERGE (r)-[:DESCRIBES]->(d)
