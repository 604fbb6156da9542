// A day lies within a month, a month within a year.
UNWIND $rows AS row
MERGE (n:Date {value: row.value})
WITH row, n WHERE row.parent <> ''
MERGE (p:Date {value: row.parent})
MERGE (n)-[:WITHIN]->(p)
