UNWIND $documents AS document
UNWIND document.rows AS row
MATCH (p:Part {id: document.id + '#' + row.from})
USING INDEX SEEK p:Part(id)
MATCH (n:Date {value: row.key})
USING INDEX SEEK n:Date(value)
CREATE (p)-[:MENTIONS {texts: row.texts, starts: row.starts, count: row.count, anchor: row.anchor, anchorBasis: row.anchorBasis}]->(n)
