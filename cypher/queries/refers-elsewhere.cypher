// title: Answers that only refer elsewhere
// answers: Which short answers say little but "see there", and where is there?
// param: length integer 300 the most characters of such an answer
// param: limit integer 100 how many to show
// example: query refers-elsewhere length=200
MATCH (d:Document)-[has:HAS_ANSWER]->(a:Answer)
WHERE size(a.text) <= $length AND EXISTS { (a)-[:CITES|REFERS_TO]->() }
MATCH (a)-[:CITES|REFERS_TO]->(to)
WITH d, has, a, to ORDER BY to.id
WITH d, has.order AS place, a, collect(DISTINCT to.id) AS refersTo
RETURN d.id AS paper, d.date AS date, a.caption AS answer, a.text AS text, refersTo
ORDER BY paper, place
LIMIT $limit
