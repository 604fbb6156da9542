// The nearest papers that a paper rests on, and the citations that they make. Breadth first, so that the limit cuts off
// what is farthest.
MATCH (root:Document {id: $id})
CALL {
  WITH root
  MATCH (root)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*0..10]->(d:Document)
  RETURN DISTINCT d LIMIT $most
}
MATCH (d)-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(p:Part)-[c:CITES]->(t:Document)
RETURN d.id AS citing, h.order AS order, p.id AS partId, p.caption AS partCaption, t.id AS cited, c {.*} AS citation,
       [(n:Part)-[:NOTED_IN]->(p) | n.caption] AS noteOf
LIMIT $most
