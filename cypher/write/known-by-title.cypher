// Papers that a citation can mean, by kind and words that all stand in the title.
UNWIND $clues AS clue
CALL {
  WITH clue
  CALL db.index.fulltext.queryNodes('document_title', clue.words) YIELD node
  RETURN node AS d
}
WITH clue, d WHERE d.kind IN clue.kinds
RETURN clue.key AS clue, d.id AS id, d.kind AS kind, d.date AS date, d.title AS title, coalesce(d.authors, []) AS authors,
       coalesce(d.roles, []) AS roles, [(d)-[:PART_OF]->(o:Dossier) | o.number] AS dossiers
