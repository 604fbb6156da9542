// Which countries and organisations a paper mentions is kept with it, and in how many papers each is mentioned with each, so that neither
// narrowing a search nor the overview reads all mentions. What was written before has it from its mentions.
MATCH (d:Document {read: true})
CALL {
  WITH d
  MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e:Country)
  WITH DISTINCT e.code AS key ORDER BY key
  RETURN collect(key) AS countries
}
CALL {
  WITH d
  MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(e:Organisation)
  WITH DISTINCT e.id AS key ORDER BY key
  RETURN collect(key) AS organisations
}
SET d.countries = countries, d.organisations = organisations;
MATCH (d:Document {read: true})
UNWIND d.countries AS key
WITH key, count(*) AS papers
MATCH (e:Country {code: key})
SET e.papers = papers;
MATCH (d:Document {read: true})
UNWIND d.organisations AS key
WITH key, count(*) AS papers
MATCH (e:Organisation {id: key})
SET e.papers = papers;

// Citations that several papers fit.
MATCH ()-[c:CITES]->()
WHERE size(c.candidates) > 0
SET c.undecided = true;
