// title: Answers that only refer elsewhere
// answers: Which short answers say little but "see there", and where is there?
// param: length integer 300 the most characters of such an answer
// param: limit integer 100 how many to show, the shortest first
// example: query refers-elsewhere length=200
MATCH (a:Answer)
WHERE a.length <= $length AND EXISTS { (a)-[:CITES|REFERS_TO]->() }
  // "waarnaar u verwijst" is the asker's; the minister writes "zie", "verwijs ik", "is verwezen".
  AND a.text =~ '(?is)(.*[^a-z])?(zie(?! (ik|wij|we|geen) )|verwijs|verwijzen|verwezen|verwijzing)([^a-z].*)?'
WITH a ORDER BY a.length LIMIT $limit
MATCH (d:Document)-[:HAS_ANSWER]->(a)
RETURN d.id AS paper, d.date AS date, a.caption AS answer, a.page AS page, a.text AS text,
       COLLECT { MATCH (a)-[:CITES|REFERS_TO]->(to) RETURN DISTINCT to.id ORDER BY to.id } AS refersTo
ORDER BY a.length, paper, a.id
