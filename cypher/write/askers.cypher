// Of whom a paper says that he belongs to a party is a member of it, as long as there is such a paper.
UNWIND $documents AS document
MATCH (d:Document {id: document.id})
USING INDEX SEEK d:Document(id)
UNWIND document.rows AS row
MERGE (n:Person {id: row.key})
SET n.name = CASE WHEN n.name IS NULL OR row.name < n.name THEN row.name ELSE n.name END
MERGE (d)-[r:ASKED_BY]->(n)
SET r.role = row.role, r.name = row.name, r.party = row.party, r.partyName = row.partyName
WITH row, n WHERE row.party IS NOT NULL
MERGE (o:Organisation {id: row.party})
SET o.name = CASE WHEN o.name IS NULL OR row.partyName < o.name THEN row.partyName ELSE o.name END, o.kind = 'party'
MERGE (n)-[:MEMBER_OF]->(o)
