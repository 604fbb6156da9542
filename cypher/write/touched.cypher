// The identifiers whose meaning changes when these documents go.
UNWIND $ids AS id
MATCH (d:Document {id: id, read: true})
CALL {
  WITH d MATCH (d)-[:IDENTIFIED_BY]->(i:Identifier) RETURN i.value AS value
  UNION
  WITH d MATCH (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[c:CITES]->() RETURN c.target AS value
}
RETURN DISTINCT value
