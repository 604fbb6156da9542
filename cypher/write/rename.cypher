// Names and kinds as if what is gone had never been there: the least of those that are left.
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node AND (n:Person OR n:Organisation OR n:Place)
CALL {
  WITH n MATCH (n)<-[r:MENTIONS|ASKED_BY|SENT_BY]-() RETURN r.name AS name, r.kind AS kind
  UNION ALL
  WITH n MATCH (n)<-[:MEMBER_OF]-()<-[a:ASKED_BY]-() WHERE a.party = n.id RETURN a.partyName AS name, 'party' AS kind
}
WITH n, min(name) AS name, min(kind) AS kind, max(CASE WHEN kind = 'party' THEN 1 ELSE 0 END) AS party
SET n.name = name
FOREACH (_ IN CASE WHEN n:Organisation THEN [1] ELSE [] END | SET n.kind = CASE WHEN party = 1 THEN 'party' ELSE kind END)
