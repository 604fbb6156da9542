UNWIND $documents AS document
UNWIND document.rows AS row
MATCH (a:Part {id: document.id + '#' + row.from})
USING INDEX SEEK a:Part(id)
MATCH (b:Part {id: document.id + '#' + row.to})
USING INDEX SEEK b:Part(id)
CREATE (a)-[:ANSWERS]->(b)
