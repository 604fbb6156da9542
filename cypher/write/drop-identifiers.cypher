UNWIND $targets AS target
MATCH (i:Identifier {value: target})
WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
DELETE i
