// A day lies within a month, a month within a year.
UNWIND $documents AS document
UNWIND document.rows AS row
WITH DISTINCT row
MERGE (n:Date {value: row.value})
WITH row, n WHERE row.parent <> ''
MERGE (p:Date {value: row.parent})
MERGE (n)-[:WITHIN]->(p)
