UNWIND $rows AS row
MATCH (a:Part {id: row.from})
MATCH (b:Part {id: row.to})
CREATE (a)-[:REFERS_TO {text: row.text, start: row.start, end: row.end}]->(b)
