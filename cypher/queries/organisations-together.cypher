// title: Organisations that occur together
// answers: Which organisations are mentioned in the same questions, answers and other parts?
// param: least integer 2 in how many parts at least
// param: limit integer 50 how many pairs to show
// example: query organisations-together least=3
MATCH (a:Organisation)<-[:MENTIONS]-(p:Part)-[:MENTIONS]->(b:Organisation)
WHERE a.id < b.id
WITH a, b, count(p) AS parts
WHERE parts >= $least
RETURN a.name AS one, b.name AS other, parts
ORDER BY parts DESC, one, other
LIMIT $limit
