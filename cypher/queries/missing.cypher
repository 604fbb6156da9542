// title: Cited but missing
// answers: Which papers are cited but not in the collection, how often and by which papers?
// param: named string all which of them: "number" for those cited by an identifier or address, "words" for those named in words alone
// param: limit integer 50 how many to show
// example: query missing named=number limit=10
MATCH (d:Stub)
WHERE d.citedBy > 0 AND ($named = 'all' OR (d.id STARTS WITH 'ref:') = ($named = 'words'))
WITH d ORDER BY d.citedBy DESC, d.id LIMIT $limit
CALL {
  WITH d
  // What is cited by thousands would take long to count: "papers" is how many make the first 100 citations.
  MATCH (d)<-[:CITES]-(part:Part)
  WITH part LIMIT 100
  MATCH (part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(by:Document)
  WITH by.id AS paper, count(*) AS times
  ORDER BY times DESC, paper
  RETURN collect(paper) AS by
}
RETURN d.id AS paper, d.caption AS title, d.citedBy AS citedBy, size(by) AS papers, by[..10] AS by
ORDER BY citedBy DESC, paper
