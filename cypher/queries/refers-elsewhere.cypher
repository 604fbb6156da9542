// title: Answers that only refer elsewhere
// answers: Which short answers say little but "see there"?
// param: length integer 300 the most characters of such an answer
// example: query refers-elsewhere length=200
MATCH (d:Document)-[:HAS_ANSWER]->(a:Answer)-[r:CITES|REFERS_TO]->(to)
WHERE size(a.text) <= $length
RETURN d.id AS paper, a.unit AS answer, a.text AS text, collect(DISTINCT to.id) AS refersTo
ORDER BY paper, answer
