// Who is called a member of a party in no paper any more is none.
UNWIND $nodes AS node
MATCH (p:Person) WHERE elementId(p) = node
MATCH (p)-[m:MEMBER_OF]->(o)
WHERE NOT EXISTS { MATCH (p)<-[a:ASKED_BY]-() WHERE a.party = o.id }
WITH m, elementId(o) AS party
DELETE m
RETURN DISTINCT party
