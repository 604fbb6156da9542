// What papers say of themselves in which citations stand.
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX SEEK d:Document(id)
RETURN d.id AS id, d.date AS date, coalesce(d.roles, []) AS roles, [(d)-[:PART_OF]->(o:Dossier) | o.number] AS dossiers
