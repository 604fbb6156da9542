// A paper with what is on record of it: files in which it was read, rows of catalogues that tell of it. It takes over its stub; without
// content it stays one. What is written "whole" takes the place of all that was there. What it was known by and belonged to is gone
// already. Parts of rows have names of their own: a look into a row after a change would have the planner store all rows before it.
UNWIND $rows AS row
WITH row.id AS id, row.properties AS properties, row.whole AS whole, row.read AS read, row.label AS label, row.records AS records,
     row.identifiers AS identifiers, row.dossiers AS dossiers, row.zaken AS zaken
MERGE (d:Document {id: id})
FOREACH (_ IN CASE WHEN whole THEN [1] ELSE [] END | SET d = properties)
FOREACH (_ IN CASE WHEN whole THEN [] ELSE [1] END | SET d += properties)
FOREACH (_ IN CASE WHEN read THEN [] ELSE [1] END | SET d:Stub)
FOREACH (_ IN CASE WHEN label = 'Kamervragen' THEN [1] ELSE [] END | SET d:Kamervragen)
FOREACH (_ IN CASE WHEN label = 'Kamerbrief' THEN [1] ELSE [] END | SET d:Kamerbrief)
FOREACH (_ IN CASE WHEN label = 'Kamerstuk' THEN [1] ELSE [] END | SET d:Kamerstuk)
FOREACH (_ IN CASE WHEN label = 'Motie' THEN [1] ELSE [] END | SET d:Motie)
FOREACH (_ IN CASE WHEN label = 'Handelingen' THEN [1] ELSE [] END | SET d:Handelingen)
FOREACH (_ IN CASE WHEN label = 'Besluit' THEN [1] ELSE [] END | SET d:Besluit)
FOREACH (_ IN CASE WHEN label = 'Wet' THEN [1] ELSE [] END | SET d:Wet)
FOREACH (_ IN CASE WHEN label = 'Bron' THEN [1] ELSE [] END | SET d:Bron)
FOREACH (each IN records |
  MERGE (r:Record {id: each.id})
  SET r += each.properties
  MERGE (r)-[:DESCRIBES]->(d))
FOREACH (value IN identifiers | MERGE (i:Identifier {value: value}) CREATE (d)-[:IDENTIFIED_BY]->(i))
FOREACH (number IN dossiers | MERGE (n:Dossier {number: number}) CREATE (d)-[:PART_OF]->(n))
FOREACH (number IN zaken | MERGE (n:Zaak {number: number}) CREATE (d)-[:PART_OF]->(n))
