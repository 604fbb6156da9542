// In how many papers each is mentioned is kept with it, for counting is slow. None is told by no count, as if it never had been one.
UNWIND $rows AS row
MATCH (n:Country {code: row.key})
USING INDEX SEEK n:Country(code)
WITH n, coalesce(n.papers, 0) + row.more AS papers
SET n.papers = CASE WHEN papers > 0 THEN papers END
