// The values of each facet among papers, with how many have each. All of them are kept with the paper but the names of who asks.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WITH collect(d) AS found
CALL {
  WITH found UNWIND found AS d
  WITH d.kind AS kind, count(*) AS papers WHERE kind IS NOT NULL
  RETURN 'kind' AS facet, kind AS value, kind AS label, papers
  UNION ALL
  WITH found UNWIND found AS d
  WITH substring(d.date, 0, 4) AS year, count(*) AS papers WHERE year IS NOT NULL
  RETURN 'year' AS facet, year AS value, year AS label, papers
  UNION ALL
  WITH found UNWIND found AS d
  UNWIND d.countries AS key
  WITH key, count(*) AS papers ORDER BY papers DESC, key LIMIT $values
  MATCH (e:Country {code: key})
  RETURN 'country' AS facet, key AS value, e.name AS label, papers
  UNION ALL
  WITH found UNWIND found AS d
  UNWIND d.organisations AS key
  WITH key, count(*) AS papers ORDER BY papers DESC, key LIMIT $values
  MATCH (e:Organisation {id: key})
  RETURN 'organisation' AS facet, key AS value, e.name AS label, papers
  UNION ALL
  WITH found UNWIND found AS d
  UNWIND d.roles AS role
  WITH d, role, size(split(role, ' van ')[0]) AS van, size(split(role, ' voor ')[0]) AS voor
  WITH d, CASE
    WHEN van < size(role) THEN substring(role, van + 5)
    WHEN voor < size(role) THEN substring(role, voor + 6)
  END AS ministry
  WHERE ministry IS NOT NULL
  RETURN 'ministry' AS facet, ministry AS value, ministry AS label, count(DISTINCT d) AS papers
  UNION ALL
  WITH found UNWIND found AS d
  WITH d WHERE d.read
  UNWIND d.authors AS key
  WITH key, count(*) AS papers ORDER BY papers DESC, key LIMIT $values
  MATCH (e:Person {id: key})
  RETURN 'asker' AS facet, key AS value, e.name AS label, papers
}
RETURN facet, value, label, papers
ORDER BY facet, papers DESC, value
