UNWIND $documents AS document
UNWIND document.rows AS row
MATCH (a:Part {id: document.id + '#' + row.from})
MATCH (b:Part {id: document.id + '#' + row.to})
CREATE (a)-[:ANSWERS]->(b)
