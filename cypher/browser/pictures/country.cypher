// title: Een land en wie het noemt
// answers: Which questions and answers mention a country?
// param: country string CN the country's code, ISO 3166-1 alpha-2
// param: limit integer 60 how many to show
// example: query country-over-time country=NL
MATCH path = (:Country {code: $country})<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(:Document)
RETURN path
LIMIT $limit
