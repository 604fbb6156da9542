// Every citation starts at the stub of what the text names; relink.cypher then leads it to the paper that is meant.
UNWIND $rows AS row
MATCH (p:Part {id: row.from})
MATCH (t:Document {id: row.target})
CREATE (p)-[c:CITES]->(t)
SET c = row.properties
