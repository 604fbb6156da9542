// title: Questions never answered, or answered late
// answers: Which questions have no answer in the collection, which answers took more days than these between "ingezonden" and "ontvangen", and which were put off?
// param: days integer 21 how many days an answer may take; the Rules of Procedure of the Tweede Kamer give three weeks
// param: limit integer 100 how many to show
// example: query unanswered-or-late days=42
MATCH (d:Kamervragen {read: true})
WITH d, CASE
    WHEN size(d.submitted) = 10 AND size(d.received) = 10
      THEN duration.inDays(date(d.submitted), date(d.received)).days END AS days
WITH d, days, CASE
    WHEN d.kind = 'answers' AND days > $days THEN 'late'
    WHEN d.kind IN ['questions', 'notice'] AND NOT EXISTS {
      MATCH (d)-[:PART_OF]->(:Zaak)<-[:PART_OF]-(:Document {kind: 'answers'})
    } THEN CASE d.kind WHEN 'notice' THEN 'put off' ELSE 'unanswered' END
  END AS state
WHERE state IS NOT NULL
RETURN state, d.id AS paper, d.caption AS title, coalesce(d.submitted, d.date) AS submitted, d.received AS received,
       days, [(d)-[:ASKED_BY]->(p:Person) | p.name] AS askers
ORDER BY CASE state WHEN 'unanswered' THEN 0 WHEN 'put off' THEN 1 ELSE 2 END, days DESC, submitted, paper
LIMIT $limit
