// Papers that a citation can mean, by an identifier that not too many have.
UNWIND $clues AS clue
MATCH (i:Identifier {value: clue.identifier})
USING INDEX SEEK i:Identifier(value)
WHERE COUNT { (i)<-[:IDENTIFIED_BY]-() } <= $most
MATCH (i)<-[:IDENTIFIED_BY]-(d:Document)
WHERE d.read OR d.catalogued
RETURN clue.key AS clue, d.id AS id, d.kind AS kind, d.date AS date, d.title AS title, coalesce(d.authors, []) AS authors,
       coalesce(d.roles, []) AS roles, [(d)-[:PART_OF]->(o:Dossier) | o.number] AS dossiers
