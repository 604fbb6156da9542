// title: Vragen en antwoorden van een stuk
// answers: Which answer is to which question, and what do they point at?
// param: id string ah-tk-20322033-9120 an identifier of the paper
// example: query trace-back id=ah-tk-20322033-9120 depth=1
MATCH (d:Document)
WHERE d.id = $id OR EXISTS { (d)-[:IDENTIFIED_BY]->(:Identifier {value: $id}) }
MATCH answers = (d)-[:HAS_ANSWER]->(a:Answer)-[:ANSWERS]->(:Question)
OPTIONAL MATCH leans = (a)-[:CITES|REFERS_TO]->()
RETURN answers, leans
