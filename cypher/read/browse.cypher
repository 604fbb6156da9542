// Every paper that was read, narrowed by facets, the latest first.
MATCH (d:Document {read: true})
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($year IS NULL OR d.date STARTS WITH $year)
  AND ($ministry IS NULL OR any(role IN d.roles WHERE role ENDS WITH ' ' + $ministry))
  AND ($asker IS NULL OR EXISTS { (d)-[:ASKED_BY]->(:Person {id: $asker}) })
  AND ($country IS NULL OR EXISTS {
    (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(:Country {code: $country}) })
  AND ($organisation IS NULL OR EXISTS {
    (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS]->(:Organisation {id: $organisation}) })
WITH d ORDER BY coalesce(d.date, '') DESC, d.id
WITH collect(d) AS papers
RETURN [d IN papers[..$most] | d.id] AS ids, size(papers) AS found,
  [d IN papers[$skip..$skip + $size] | {
    paper: d {.id, .read, .kind, .caption, .title, .date, .citedBy}, parts: []}] AS hits
