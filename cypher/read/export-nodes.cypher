// Every node that people and programs may read.
MATCH (n:Document|Part|Identifier|Country|Organisation|Person|Place|Date|Dossier|Zaak)
RETURN n AS node
