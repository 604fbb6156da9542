UNWIND $documents AS document
UNWIND document.rows AS row
MATCH (p:Part {id: document.id + '#' + row.from})
MATCH (n:Date {value: row.key})
CREATE (p)-[:MENTIONS {texts: row.texts, starts: row.starts, count: row.count, anchor: row.anchor, anchorBasis: row.anchorBasis}]->(n)
