// The values of each facet among papers, with how many have each.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WITH collect(d) AS found
CALL {
  WITH found UNWIND found AS d
  WITH d WHERE d.kind IS NOT NULL
  RETURN 'kind' AS facet, d.kind AS value, d.kind AS label, count(*) AS papers
  UNION ALL
  WITH found UNWIND found AS d
  WITH d WHERE d.date IS NOT NULL
  RETURN 'year' AS facet, substring(d.date, 0, 4) AS value, substring(d.date, 0, 4) AS label, count(*) AS papers
  UNION ALL
  WITH found UNWIND found AS d
  MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e:Country)
  WITH e, count(DISTINCT d) AS papers ORDER BY papers DESC, e.code LIMIT $values
  RETURN 'country' AS facet, e.code AS value, e.name AS label, papers
  UNION ALL
  WITH found UNWIND found AS d
  MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e:Organisation)
  WITH e, count(DISTINCT d) AS papers ORDER BY papers DESC, e.id LIMIT $values
  RETURN 'organisation' AS facet, e.id AS value, e.name AS label, papers
  UNION ALL
  WITH found UNWIND found AS d
  UNWIND coalesce(d.roles, []) AS role
  WITH d, CASE
    WHEN role CONTAINS ' van ' THEN substring(role, size(split(role, ' van ')[0]) + 5)
    WHEN role CONTAINS ' voor ' THEN substring(role, size(split(role, ' voor ')[0]) + 6)
  END AS ministry
  WHERE ministry IS NOT NULL
  RETURN 'ministry' AS facet, ministry AS value, ministry AS label, count(DISTINCT d) AS papers
  UNION ALL
  WITH found UNWIND found AS d
  MATCH (d)-[:ASKED_BY]->(e:Person)
  WITH e, count(DISTINCT d) AS papers ORDER BY papers DESC, e.id LIMIT $values
  RETURN 'asker' AS facet, e.id AS value, e.name AS label, papers
}
RETURN facet, value, label, papers
ORDER BY facet, papers DESC, value
