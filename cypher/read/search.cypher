// Papers whose parts or title hold the words, narrowed by facets, the best first.
CALL {
  CALL db.index.fulltext.queryNodes('part_text', $query, {limit: $most}) YIELD node AS part, score
  MATCH (d:Document)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part)
  RETURN d, part, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('document_title', $query, {limit: $most}) YIELD node AS d, score
  RETURN d, null AS part, 2 * score AS score
}
WITH d, part, score
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($year IS NULL OR d.date STARTS WITH $year)
  AND ($ministry IS NULL OR any(role IN d.roles WHERE role ENDS WITH ' ' + $ministry))
  AND ($asker IS NULL OR d.read AND $asker IN d.authors)
  AND ($country IS NULL OR $country IN d.countries)
  AND ($organisation IS NULL OR $organisation IN d.organisations)
WITH d, part, score ORDER BY score DESC, part.id
WITH d, max(score) AS best, collect(part) AS parts, count(*) AS found
ORDER BY best DESC, d.id
WITH collect({paper: d, parts: parts[..3]}) AS papers, sum(found) AS found
RETURN [each IN papers | each.paper.id] AS ids, found,
  [each IN papers[$skip..$skip + $size] | {
    paper: head([d IN [each.paper] | d {.id, .read, .kind, .caption, .title, .date, .citedBy}]),
    parts: [p IN each.parts | p {.id, .caption, .text}]}] AS hits
