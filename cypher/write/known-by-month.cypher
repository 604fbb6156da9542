// Papers that a citation can mean, by kind and month.
UNWIND $clues AS clue
UNWIND clue.kinds AS kind
MATCH (d:Document)
USING INDEX SEEK d:Document(kind, date)
WHERE d.kind = kind AND d.date STARTS WITH clue.date
RETURN clue.key AS clue, d.id AS id, d.kind AS kind, d.date AS date, d.title AS title, coalesce(d.authors, []) AS authors,
       coalesce(d.roles, []) AS roles, [(d)-[:PART_OF]->(o:Dossier) | o.number] AS dossiers
