// title: Cited but missing
// answers: Which papers are cited but not in the collection, how often and by which papers?
// param: limit integer 50 how many to show
// example: query missing limit=10
MATCH (d:Stub)
WHERE d.citedBy > 0
WITH d ORDER BY d.citedBy DESC, d.id LIMIT $limit
MATCH (d)<-[:CITES]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(by:Document)
RETURN d.id AS paper, d.citedBy AS citedBy, collect(DISTINCT by.id) AS by
ORDER BY citedBy DESC, paper
