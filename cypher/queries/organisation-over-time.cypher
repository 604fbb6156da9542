// title: An organisation over time
// answers: In how many papers is an organisation mentioned, a month and kind of paper?
// param: organisation string europese-unie the organisation's id
// example: query organisation-over-time organisation=tweede-kamer
MATCH (:Organisation {id: $organisation})<-[:MENTIONS]-(:Part)
      <-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
WHERE d.date IS NOT NULL
RETURN substring(d.date, 0, 7) AS month, d.kind AS kind, count(DISTINCT d) AS papers
ORDER BY month, kind
