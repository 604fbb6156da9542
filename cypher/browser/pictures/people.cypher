// title: Wie vraagt en wie antwoordt
// answers: Who asked and who signed which paper, and of which party are they?
// param: limit integer 80 how many to show
// example: query most-cited limit=5
MATCH path = (:Document)-[:ASKED_BY|SENT_BY]->(p:Person)
OPTIONAL MATCH party = (p)-[:MEMBER_OF]->(:Organisation)
RETURN path, party
LIMIT $limit
