// Entities of which no document speaks any more go.
MATCH (n:Country|Organisation|Person|Place)
WHERE NOT EXISTS { (n)<-[:MENTIONS|ASKED_BY|SENT_BY|MEMBER_OF]-() }
DETACH DELETE n
