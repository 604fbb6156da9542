// title: Who asks about what
// answers: Which members ask about a country or an organisation, how often, since when and until when?
// param: about string NL a country's code or an organisation's id
// param: limit integer 50 how many to show
// example: query who-asks-about about=europese-unie
CALL {
  MATCH (e:Country {code: $about}) RETURN e
  UNION
  MATCH (e:Organisation {id: $about}) RETURN e
}
MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Kamervragen)-[:ASKED_BY]->(p:Person)
WITH DISTINCT p, d
WITH p, count(d) AS papers, min(d.date) AS first, max(d.date) AS latest
RETURN p.name AS asker, [(p)-[:MEMBER_OF]->(party:Organisation) | party.name] AS party, papers, first, latest
ORDER BY papers DESC, asker
LIMIT $limit
