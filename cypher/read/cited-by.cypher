// What cites a paper, and where.
MATCH (:Document {id: $id})<-[c:CITES]-(p:Part)<-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
WITH d, p, c, h
ORDER BY coalesce(d.date, '') DESC, d.id, h.order, c.start
WITH collect({
  from: d {.id, .read, .kind, .caption, .title, .date, .citedBy},
  partId: p.id, partCaption: p.caption, citation: c {.*}}) AS found
UNWIND found[$skip..$skip + $size] AS row
RETURN row, size(found) AS total
