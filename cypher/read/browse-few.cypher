// What "browse" gives where a country or organisation is chosen that few papers mention: those are read from there. No row where many do,
// or none is chosen.
CALL {
  MATCH (e:Country {code: $country}) WHERE e.papers <= $most RETURN e
  UNION
  MATCH (e:Organisation {id: $organisation}) WHERE e.papers <= $most RETURN e
}
WITH e ORDER BY e.papers LIMIT 1
CALL {
  WITH e
  MATCH (e)<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  WITH DISTINCT d
  WHERE d.read = true
    AND ($kind IS NULL OR d.kind = $kind)
    AND ($year IS NULL OR d.date STARTS WITH $year)
    AND ($ministry IS NULL OR any(role IN d.roles WHERE role ENDS WITH ' ' + $ministry))
    AND ($asker IS NULL OR $asker IN d.authors)
    AND ($country IS NULL OR $country IN d.countries)
    AND ($organisation IS NULL OR $organisation IN d.organisations)
  WITH d ORDER BY coalesce(d.date, '') DESC, d.id
  RETURN collect(d) AS papers
}
RETURN [d IN papers | d.id] AS ids, size(papers) AS found,
  [d IN papers[$skip..$skip + $size] | {
    paper: d {.id, .read, .kind, .caption, .title, .date, .citedBy}, parts: []}] AS hits
