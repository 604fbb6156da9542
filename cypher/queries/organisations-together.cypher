// title: Organisations that occur together
// answers: Which organisations are mentioned in the same questions, answers and other parts as this one?
// param: organisation organisation europese-unie the organisation's id
// param: least integer 1 in how many parts at least
// param: limit integer 50 how many to show
// example: query organisations-together organisation=tweede-kamer
MATCH (one:Organisation {id: $organisation})<-[:MENTIONS]-(p:Part)-[:MENTIONS]->(other:Organisation)
WHERE other <> one
WITH one, other, count(p) AS parts
WHERE parts >= $least
RETURN one.name AS one, other.name AS other, other.id AS otherId, parts
ORDER BY parts DESC, other
LIMIT $limit
