// The nearest papers that build on a paper, and the citations that lead from them to it. Breadth first, as trace-back.
MATCH (root:Document {id: $id})
CALL {
  WITH root
  MATCH (root)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE|CITES*0..10]-(d:Document)
  RETURN DISTINCT d LIMIT $most
}
MATCH (d)<-[c:CITES]-(p:Part)<-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(t:Document)
RETURN t.id AS citing, h.order AS order, p.id AS partId, p.caption AS partCaption, d.id AS cited, c {.*} AS citation,
       [(n:Part)-[:NOTED_IN]->(p) | n.caption] AS noteOf
LIMIT $most
