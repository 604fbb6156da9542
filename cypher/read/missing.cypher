// Papers that are cited but were not read, with some of those that cite them. How many citations there are is kept with the paper; how
// many papers make them is counted for the first so many. What begins with ref: is named in words alone.
MATCH (d:Stub)
WHERE d.citedBy > 0 AND ($words OR NOT d.id STARTS WITH 'ref:')
WITH d ORDER BY d.citedBy DESC, d.id SKIP $skip LIMIT $size
CALL {
  WITH d
  MATCH (d)<-[:CITES]-(part:Part)
  WITH part LIMIT $counted
  MATCH (part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(by:Document)
  WITH DISTINCT by ORDER BY coalesce(by.date, '') DESC, by.id
  WITH collect(by) AS papers
  RETURN size(papers) AS papers, [by IN papers[..5] | by {.id, .read, .kind, .caption, .title, .date, .citedBy}] AS by
}
RETURN d {.id, .read, .kind, .caption, .title, .date, .citedBy} AS paper, papers, by
