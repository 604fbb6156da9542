// A paper that is known takes over its stub. Without content it stays one, with what a catalogue tells. What is written "whole" takes
// the place of all that was there.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
FOREACH (_ IN CASE WHEN row.whole THEN [1] ELSE [] END | SET d = row.properties)
FOREACH (_ IN CASE WHEN row.whole THEN [] ELSE [1] END | SET d += row.properties)
REMOVE d:Stub:Kamervragen:Kamerbrief:Kamerstuk:Motie:Handelingen:Besluit:Wet:Bron
FOREACH (_ IN CASE WHEN row.read THEN [] ELSE [1] END | SET d:Stub)
FOREACH (_ IN CASE WHEN row.label = 'Kamervragen' THEN [1] ELSE [] END | SET d:Kamervragen)
FOREACH (_ IN CASE WHEN row.label = 'Kamerbrief' THEN [1] ELSE [] END | SET d:Kamerbrief)
FOREACH (_ IN CASE WHEN row.label = 'Kamerstuk' THEN [1] ELSE [] END | SET d:Kamerstuk)
FOREACH (_ IN CASE WHEN row.label = 'Motie' THEN [1] ELSE [] END | SET d:Motie)
FOREACH (_ IN CASE WHEN row.label = 'Handelingen' THEN [1] ELSE [] END | SET d:Handelingen)
FOREACH (_ IN CASE WHEN row.label = 'Besluit' THEN [1] ELSE [] END | SET d:Besluit)
FOREACH (_ IN CASE WHEN row.label = 'Wet' THEN [1] ELSE [] END | SET d:Wet)
FOREACH (_ IN CASE WHEN row.label = 'Bron' THEN [1] ELSE [] END | SET d:Bron)
