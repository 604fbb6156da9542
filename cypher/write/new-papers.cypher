// Papers of which there is nothing yet, with what is on record of them. What no other paper has is created without being looked for: that
// would be much of the work of a large catalogue. What another has too, in the graph or in these rows, is merged.
UNWIND $rows AS row
CREATE (d:Document)
SET d = row.properties
FOREACH (_ IN CASE WHEN row.read THEN [] ELSE [1] END | SET d:Stub)
FOREACH (_ IN CASE WHEN row.label = 'Kamervragen' THEN [1] ELSE [] END | SET d:Kamervragen)
FOREACH (_ IN CASE WHEN row.label = 'Kamerbrief' THEN [1] ELSE [] END | SET d:Kamerbrief)
FOREACH (_ IN CASE WHEN row.label = 'Kamerstuk' THEN [1] ELSE [] END | SET d:Kamerstuk)
FOREACH (_ IN CASE WHEN row.label = 'Motie' THEN [1] ELSE [] END | SET d:Motie)
FOREACH (_ IN CASE WHEN row.label = 'Handelingen' THEN [1] ELSE [] END | SET d:Handelingen)
FOREACH (_ IN CASE WHEN row.label = 'Besluit' THEN [1] ELSE [] END | SET d:Besluit)
FOREACH (_ IN CASE WHEN row.label = 'Wet' THEN [1] ELSE [] END | SET d:Wet)
FOREACH (_ IN CASE WHEN row.label = 'Bron' THEN [1] ELSE [] END | SET d:Bron)
FOREACH (each IN row.records | CREATE (r:Record)-[:DESCRIBES]->(d) SET r = each.properties)
FOREACH (value IN row.own | CREATE (d)-[:IDENTIFIED_BY]->(:Identifier {value: value}))
FOREACH (value IN row.identifiers | MERGE (i:Identifier {value: value}) CREATE (d)-[:IDENTIFIED_BY]->(i))
FOREACH (number IN row.dossiers | MERGE (n:Dossier {number: number}) CREATE (d)-[:PART_OF]->(n))
FOREACH (number IN row.zaken | MERGE (n:Zaak {number: number}) CREATE (d)-[:PART_OF]->(n))
