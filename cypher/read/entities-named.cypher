// Entities whose name has words that begin with these letters, the most mentioned first.
CALL db.index.fulltext.queryNodes('entity_name', $query, {limit: 200}) YIELD node AS e
WITH e, COUNT { (e)<-[:MENTIONS]-() } AS count
RETURN labels(e)[0] AS type, coalesce(e.id, e.code) AS id, e.name AS name, count
ORDER BY count DESC, name
LIMIT $size
