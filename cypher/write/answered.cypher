UNWIND $rows AS row
MATCH (a:Part {id: row.from})
MATCH (b:Part {id: row.to})
MERGE (a)-[:ANSWERS]->(b)
