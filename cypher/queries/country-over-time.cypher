// title: A country over time
// answers: In how many papers is a country mentioned, a month and kind of paper?
// param: country country NL the country's code, ISO 3166-1 alpha-2
// example: query country-over-time country=NL
MATCH (c:Country {code: $country})
WITH c, 4 * coalesce(c.papers, 0) > COUNT { (:Document) } - COUNT { (:Stub) } AS often
CALL {
  WITH c, often
  WITH c WHERE NOT often
  MATCH (c)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  RETURN DISTINCT d
  UNION ALL
  // Which countries a paper mentions is kept with it: where a quarter of all papers does, to read those is faster than all mentions.
  WITH often
  WITH often WHERE often
  MATCH (d:Document)
  WHERE d.read = true AND d.date > '' AND $country IN d.countries
  RETURN d
}
WITH d
WHERE d.date IS NOT NULL
RETURN substring(d.date, 0, 7) AS month, d.kind AS kind, count(*) AS papers
ORDER BY month, kind
