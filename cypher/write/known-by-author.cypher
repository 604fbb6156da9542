// Papers that a citation can mean, by kind and first author.
UNWIND $clues AS clue
UNWIND clue.kinds AS kind
MATCH (d:Document {kind: kind, author: clue.author})
USING INDEX SEEK d:Document(kind, author)
RETURN clue.key AS clue, d.id AS id, d.kind AS kind, d.date AS date, d.title AS title, coalesce(d.authors, []) AS authors,
       coalesce(d.roles, []) AS roles, [(d)-[:PART_OF]->(o:Dossier) | o.number] AS dossiers
