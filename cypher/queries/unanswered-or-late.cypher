// title: Questions never answered, or answered late
// answers: Which questions have no answer in the collection, which were put off, and which answers took more days than these between "ingezonden" and "ontvangen"?
// param: days integer 21 how many days an answer may take; the Rules of Procedure of the Tweede Kamer give three weeks
// param: limit integer 100 how many of each to show: the oldest questions, the latest answers
// example: query unanswered-or-late days=42
CALL {
  MATCH (d:Document)
  WHERE d.kind = 'questions' AND d.date > '' AND d.read AND NOT EXISTS {
    MATCH (d)-[:PART_OF]->(:Zaak)<-[:PART_OF]-(:Document {kind: 'answers'})
  }
  WITH d ORDER BY d.kind, d.date LIMIT $limit
  RETURN 'unanswered' AS state, d
  UNION ALL
  MATCH (d:Document)
  WHERE d.kind = 'notice' AND d.date > '' AND d.read AND NOT EXISTS {
    MATCH (d)-[:PART_OF]->(:Zaak)<-[:PART_OF]-(:Document {kind: 'answers'})
  }
  WITH d ORDER BY d.kind, d.date LIMIT $limit
  RETURN 'put off' AS state, d
  UNION ALL
  MATCH (d:Kamervragen)
  WHERE d.days > $days AND d.kind = 'answers'
  WITH d ORDER BY d.days DESC LIMIT $limit
  RETURN 'late' AS state, d
}
RETURN state, d.id AS paper, d.caption AS title, coalesce(d.submitted, d.date) AS submitted, d.received AS received,
       CASE WHEN state = 'late' THEN d.days END AS days,
       COLLECT { MATCH (d)-[:ASKED_BY]->(p:Person) RETURN p.name ORDER BY p.name } AS askers
ORDER BY CASE state WHEN 'unanswered' THEN 0 WHEN 'put off' THEN 1 ELSE 2 END, days DESC, submitted, paper
