// What documents are in the graph as: which file their content comes from, and by what references find them.
MATCH (d:Document)
USING INDEX SEEK d:Document(id)
WHERE d.id IN $ids
RETURN d.id AS id, d.read AS read, d.sha256 + ' ' + d.source AS shown, d.fingerprint AS fingerprint, d.kind AS kind, d.date AS date, d.author AS author, d.title AS title,
       coalesce(d.countries, []) AS countries, coalesce(d.organisations, []) AS organisations
