// title: Who asks about what
// answers: Which members ask about a country or an organisation in their questions, how often, since when and until when?
// param: about entity NL a country's code or an organisation's id
// param: limit integer 50 how many to show
// example: query who-asks-about about=europese-unie
CALL {
  MATCH (e:Country {code: $about}) RETURN e
  UNION
  MATCH (e:Organisation {id: $about}) RETURN e
}
// In a question itself or a note to it; what only the answer mentions nobody asked about.
CALL {
  WITH e
  MATCH (e)<-[:MENTIONS]-(:Question)<-[:HAS_QUESTION]-(d:Kamervragen)
  RETURN d
  UNION
  WITH e
  MATCH (e)<-[:MENTIONS]-(:Footnote)<-[:NOTED_IN]-(:Question)<-[:HAS_QUESTION]-(d:Kamervragen)
  RETURN d
}
// Questions come back in the paper with their answers, and where these are put off: what is of one case is asked once.
WITH d, coalesce(head(COLLECT { MATCH (d)-[:PART_OF]->(z:Zaak) RETURN z.number ORDER BY z.number }), d.id) AS case
MATCH (d)-[:ASKED_BY]->(p:Person)
WITH p, case, min(coalesce(d.submitted, d.date)) AS asked, max(d.id) AS paper ORDER BY asked DESC, paper
WITH p, count(*) AS times, min(asked) AS first, max(asked) AS latest, collect(paper)[0] AS latestPaper
RETURN p.name AS asker, COLLECT { MATCH (p)-[:MEMBER_OF]->(party:Organisation) RETURN party.name ORDER BY party.name } AS party,
       times, first, latest, latestPaper
ORDER BY times DESC, latest DESC, asker
LIMIT $limit
