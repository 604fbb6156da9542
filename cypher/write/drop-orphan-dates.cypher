// A date that no document speaks of any more and within which none lies goes; then perhaps the month, then the year.
UNWIND $nodes AS node
MATCH (n:Date) WHERE elementId(n) = node AND NOT EXISTS { (n)<-[:MENTIONS|DATED|WITHIN]-() }
OPTIONAL MATCH (n)-[:WITHIN]->(p)
WITH n, elementId(p) AS parent
DETACH DELETE n
RETURN DISTINCT parent
