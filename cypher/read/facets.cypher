// The values of each facet among papers, with how many have each. Countries and organisations are counted among the first so many
// papers: each is mentioned some thirty times a paper, and all else is kept with the paper.
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
  WITH found UNWIND found[..$sampled] AS d
  MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e:Country|Organisation)
  WITH e, count(DISTINCT d) AS papers
  WITH CASE WHEN e:Country THEN 'country' ELSE 'organisation' END AS facet, coalesce(e.code, e.id) AS value, e, papers
  ORDER BY papers DESC, value
  WITH facet, collect({value: value, label: e.name, papers: papers})[..$values] AS most
  UNWIND most AS each
  RETURN facet, each.value AS value, each.label AS label, each.papers AS papers
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
