// The papers that an identifier names: by the id of the node alone where there is one, else by identifier.
CALL {
  MATCH (d:Document {id: $identifier})
  RETURN d, 0 AS rank
  UNION
  MATCH (:Identifier {value: $identifier})<-[:IDENTIFIED_BY]-(d:Document)
  RETURN d, 1 AS rank
}
WITH d, min(rank) AS rank
// The stub of an identifier gives way to papers that were read and have it.
ORDER BY d.read DESC, rank, d.date, d.id
WITH collect(d) AS papers, collect(rank) AS ranks
WITH CASE WHEN size(papers) > 0 AND ranks[0] = 0 THEN papers[..1] ELSE [d IN papers WHERE d.read = papers[0].read] END AS papers
UNWIND papers AS d
RETURN d.id AS id, d.read AS read, d.kind AS kind, d.caption AS caption, d.title AS title, d.date AS date,
       d.citedBy AS citedBy
