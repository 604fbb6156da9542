UNWIND $rows AS row
MATCH (p)-[c:CITES]->(old) WHERE elementId(c) = row.edge
MATCH (t:Document {id: row.to})
USING INDEX SEEK t:Document(id)
FOREACH (_ IN CASE WHEN old = t THEN [1] ELSE [] END | SET c = row.properties)
FOREACH (_ IN CASE WHEN old = t THEN [] ELSE [1] END |
  CREATE (p)-[moved:CITES]->(t)
  SET moved = row.properties
  DELETE c)
