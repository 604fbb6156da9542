UNWIND $values AS value
MATCH (i:Identifier {value: value})
WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
DELETE i
