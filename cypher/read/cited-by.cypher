// What cites a paper, and where, the latest citing paper first. How many citations there are is kept with the paper.
MATCH (to:Document {id: $id})
CALL {
  WITH to
  MATCH (to)<-[c:CITES]-(p:Part)<-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
  WITH d, p, c, h
  ORDER BY coalesce(d.date, '') DESC, d.id, h.order, p.id, c.start, c.end
  SKIP $skip LIMIT $size
  RETURN {
    from: d {.id, .read, .kind, .caption, .title, .date, .citedBy},
    partId: p.id, partCaption: p.caption, citation: c {.*}} AS row
}
RETURN row, to.citedBy AS total
