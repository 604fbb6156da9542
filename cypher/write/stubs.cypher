// Something cited has a node even if no paper is known that is meant: a stub.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.read = false, d:Stub
WITH row, d WHERE d:Stub AND d.catalogued IS NULL
SET d.caption = row.caption
FOREACH (_ IN CASE WHEN row.label = 'Kamervragen' THEN [1] ELSE [] END | SET d:Kamervragen)
FOREACH (_ IN CASE WHEN row.label = 'Kamerbrief' THEN [1] ELSE [] END | SET d:Kamerbrief)
FOREACH (_ IN CASE WHEN row.label = 'Kamerstuk' THEN [1] ELSE [] END | SET d:Kamerstuk)
FOREACH (_ IN CASE WHEN row.label = 'Motie' THEN [1] ELSE [] END | SET d:Motie)
FOREACH (_ IN CASE WHEN row.label = 'Handelingen' THEN [1] ELSE [] END | SET d:Handelingen)
FOREACH (_ IN CASE WHEN row.label = 'Besluit' THEN [1] ELSE [] END | SET d:Besluit)
FOREACH (_ IN CASE WHEN row.label = 'Wet' THEN [1] ELSE [] END | SET d:Wet)
FOREACH (_ IN CASE WHEN row.label = 'Bron' THEN [1] ELSE [] END | SET d:Bron)
WITH row, d WHERE row.identifier
MERGE (i:Identifier {value: row.id})
MERGE (d)-[:IDENTIFIED_BY]->(i)
