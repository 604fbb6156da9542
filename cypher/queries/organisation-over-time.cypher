// title: An organisation over time
// answers: In how many papers is an organisation mentioned, a month and kind of paper?
// param: organisation organisation europese-unie the organisation's id
// example: query organisation-over-time organisation=tweede-kamer
MATCH (o:Organisation {id: $organisation})
WITH o, 4 * coalesce(o.papers, 0) > COUNT { (:Document) } - COUNT { (:Stub) } AS often
CALL {
  WITH o, often
  WITH o WHERE NOT often
  MATCH (o)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  RETURN DISTINCT d
  UNION ALL
  // Which organisations a paper mentions is kept with it: where a quarter of all papers does, to read those is faster than all mentions.
  WITH often
  WITH often WHERE often
  MATCH (d:Document)
  WHERE d.read = true AND d.date > '' AND $organisation IN d.organisations
  RETURN d
}
WITH d
WHERE d.date IS NOT NULL
RETURN substring(d.date, 0, 7) AS month, d.kind AS kind, count(*) AS papers
ORDER BY month, kind
