// The papers that a trace meets, with the references from part to part within those that are unfolded.
CALL {
  UNWIND $unfolded AS id
  MATCH (d:Document {id: id})
  RETURN d, [(d)-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(p:Part)-[r:REFERS_TO]->(to:Part) | {
    order: h.order, start: r.start, fromPart: p.id, fromCaption: p.caption, toPart: to.id, toCaption: to.caption,
    text: r.text}] AS references
  UNION ALL
  UNWIND $others AS id
  MATCH (d:Document {id: id})
  RETURN d, [] AS references
}
RETURN d.id AS id, d.read AS read, d.kind AS kind, d.caption AS caption, d.title AS title, d.date AS date,
       d.citedBy AS citedBy, references
