// title: Most cited papers
// answers: Which papers do others lean on most?
// param: limit integer 20 how many to show
// example: query most-cited limit=5
MATCH (d:Document)
WHERE d.citedBy > 0
RETURN d.id AS paper, d.caption AS title, d.date AS date, d.read AS read, d.citedBy AS citedBy
ORDER BY citedBy DESC, paper
LIMIT $limit
