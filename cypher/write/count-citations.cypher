// How often a paper is cited is kept with it, for counting is slow.
UNWIND $targets AS target
CALL {
  WITH target MATCH (:Identifier {value: target})<-[:IDENTIFIED_BY]-(d:Document) RETURN d
  UNION
  WITH target MATCH (d:Document {id: target}) RETURN d
}
WITH DISTINCT d
SET d.citedBy = COUNT { (d)<-[:CITES]-() }
