// References from part to part within papers.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(p:Part)-[r:REFERS_TO]->(to:Part)
RETURN id AS paper, h.order AS order, r.start AS start, p.id AS fromPart, p.caption AS fromCaption, to.id AS toPart,
       to.caption AS toCaption, r.text AS text
