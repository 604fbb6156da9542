// The papers that mention a person, a place or a date, the latest first. Those that mention a country or an organisation are found by
// what is kept with them, as "browse" does.
CALL {
  MATCH (n:Person {id: $id}) WHERE $type = 'person' RETURN n
  UNION
  MATCH (n:Place {id: $id}) WHERE $type = 'place' RETURN n
  UNION
  MATCH (n:Date {value: $id}) WHERE $type = 'date' RETURN n
}
MATCH (n)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
WITH DISTINCT d ORDER BY coalesce(d.date, '') DESC, d.id
WITH collect(d) AS found
UNWIND found[$skip..$skip + $size] AS d
RETURN d {.id, .read, .kind, .caption, .title, .date, .citedBy} AS paper, size(found) AS total
