// title: A country over time
// answers: In how many papers is a country mentioned, a month and kind of paper?
// param: country string NL the country's code, ISO 3166-1 alpha-2
// example: query country-over-time country=NL
MATCH (:Country {code: $country})<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
WHERE d.date IS NOT NULL
RETURN substring(d.date, 0, 7) AS month, d.kind AS kind, count(DISTINCT d) AS papers
ORDER BY month, kind
