UNWIND $values AS value
MATCH (i:Identifier {value: value})
USING INDEX SEEK i:Identifier(value)
WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
DELETE i
