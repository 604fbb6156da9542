// title: Wie haalt wie aan
// answers: Which parts of which papers cite other papers? A red ring is cited but not in the collection.
// param: limit integer 120 how many citations to show
// example: query most-cited limit=5
MATCH path = (:Document {read: true})-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:CITES]->(:Document)
RETURN path
LIMIT $limit
