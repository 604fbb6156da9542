// What the collection is made of.
CALL {
  MATCH (d:Document)
  WHERE d.read = true
  WITH d.kind AS value, count(*) AS papers ORDER BY papers DESC, value
  RETURN collect({value: value, papers: papers}) AS kinds
}
CALL {
  MATCH (d:Document {read: true}) WHERE d.date IS NOT NULL
  WITH substring(d.date, 0, 4) AS value, count(*) AS papers ORDER BY value
  RETURN collect({value: value, papers: papers}) AS years
}
CALL {
  MATCH (e:Country)
  WHERE e.papers > 0
  WITH e ORDER BY e.papers DESC, e.code LIMIT 15
  RETURN collect({type: 'Country', id: e.code, name: e.name, count: e.papers}) AS countries
}
CALL {
  MATCH (e:Organisation)
  WHERE e.papers > 0
  WITH e ORDER BY e.papers DESC, e.id LIMIT 15
  RETURN collect({type: 'Organisation', id: e.id, name: e.name, count: e.papers}) AS organisations
}
CALL {
  MATCH (:Part)-[c:CITES {undecided: true}]->(:Stub)
  RETURN count(c) AS ambiguous, sum(CASE WHEN c.target STARTS WITH 'ref:' THEN 1 ELSE 0 END) AS ambiguousInWords
}
CALL {
  MATCH ()-[c:CITES]->(d)
  WHERE c.target STARTS WITH 'ref:' AND d:Stub
  RETURN count(c) AS inWords
}
CALL {
  MATCH ()-[c:CITES {dateDiffers: true}]->()
  RETURN count(c) AS dateDiffers
}
WITH *, inWords - ambiguousInWords AS unresolved, COUNT { (:Stub)<-[:CITES]-() } AS open
// A paper is either read or a stub; what begins with ref: gives no identifier.
RETURN kinds, years, countries, organisations, COUNT { (:Document)<-[:CITES]-() } - open AS resolved, ambiguous,
       open - ambiguous - unresolved AS missing, unresolved, dateDiffers
