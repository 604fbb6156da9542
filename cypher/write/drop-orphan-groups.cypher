MATCH (n:Dossier|Zaak)
WHERE NOT EXISTS { (n)<-[:PART_OF]-() }
DETACH DELETE n
