// Every edge between them.
MATCH (a:Document|Part|Identifier|Country|Organisation|Person|Place|Date|Dossier|Zaak)
      -[r]->(b:Document|Part|Identifier|Country|Organisation|Person|Place|Date|Dossier|Zaak)
RETURN labels(a) AS fromLabels, coalesce(a.id, a.value, a.code, a.number) AS from, r AS edge, labels(b) AS toLabels,
       coalesce(b.id, b.value, b.code, b.number) AS to
