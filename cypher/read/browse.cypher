// Papers that were read, narrowed by facets, the latest first, those without a date last; with how many there are in all.
CALL {
  // In the order of an index, so that it ends after so many.
  MATCH (d:Document)
  WHERE d.read = true AND d.date > ''
    AND ($kind IS NULL OR d.kind = $kind)
    AND ($year IS NULL OR d.date STARTS WITH $year)
    AND ($ministry IS NULL OR any(role IN d.roles WHERE role ENDS WITH ' ' + $ministry))
    AND ($asker IS NULL OR $asker IN d.authors)
    AND ($country IS NULL OR $country IN d.countries)
    AND ($organisation IS NULL OR $organisation IN d.organisations)
  WITH d ORDER BY d.read DESC, d.date DESC, d.id LIMIT $upto
  RETURN collect(d) AS dated
}
CALL {
  WITH dated
  UNWIND CASE WHEN size(dated) < $upto THEN [1] ELSE [] END AS goOn
  MATCH (d:Document)
  WHERE d.read = true AND d.date IS NULL
    AND ($kind IS NULL OR d.kind = $kind)
    AND ($year IS NULL OR d.date STARTS WITH $year)
    AND ($ministry IS NULL OR any(role IN d.roles WHERE role ENDS WITH ' ' + $ministry))
    AND ($asker IS NULL OR $asker IN d.authors)
    AND ($country IS NULL OR $country IN d.countries)
    AND ($organisation IS NULL OR $organisation IN d.organisations)
  WITH d ORDER BY d.id LIMIT $upto
  RETURN collect(d) AS undated
}
CALL {
  // In how many papers a country or an organisation is mentioned is kept with it.
  OPTIONAL MATCH (c:Country {code: $country})
  OPTIONAL MATCH (o:Organisation {id: $organisation})
  RETURN CASE
    WHEN coalesce($kind, $year, $ministry, $asker) IS NOT NULL THEN null
    WHEN $organisation IS NULL THEN c.papers
    WHEN $country IS NULL THEN o.papers END AS kept
}
CALL {
  WITH dated, kept
  UNWIND CASE WHEN size(dated) = $upto AND kept IS NULL
      AND coalesce($kind, $year, $ministry, $asker, $country, $organisation) IS NOT NULL
    THEN [1] ELSE [] END AS goOn
  MATCH (d:Document)
  WHERE d.read = true
    AND ($kind IS NULL OR d.kind = $kind)
    AND ($year IS NULL OR d.date STARTS WITH $year)
    AND ($ministry IS NULL OR any(role IN d.roles WHERE role ENDS WITH ' ' + $ministry))
    AND ($asker IS NULL OR $asker IN d.authors)
    AND ($country IS NULL OR $country IN d.countries)
    AND ($organisation IS NULL OR $organisation IN d.organisations)
  RETURN count(d) AS counted
}
WITH dated + undated AS papers, CASE
    WHEN size(dated) < $upto THEN size(dated) + size(undated)
    WHEN kept IS NOT NULL THEN kept
    WHEN counted > 0 THEN counted
    ELSE COUNT { (:Document) } - COUNT { (:Stub) } END AS found
RETURN [d IN papers[..$most] | d.id] AS ids, found,
  [d IN papers[$skip..$skip + $size] | {
    paper: d {.id, .read, .kind, .caption, .title, .date, .citedBy}, parts: []}] AS hits
