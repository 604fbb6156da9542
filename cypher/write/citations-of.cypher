// Citations that may lead elsewhere now: those in these documents and those that lead to them, and those that name or describe what
// they are.
CALL {
  UNWIND $documents AS id
  MATCH (d:Document {id: id})-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->()-[c:CITES]->() USING INDEX SEEK d:Document(id) RETURN c
  UNION
  UNWIND $documents AS id
  MATCH (d:Document {id: id})<-[c:CITES]-() USING INDEX SEEK d:Document(id) RETURN c
  UNION
  MATCH ()-[c:CITES]->() USING INDEX SEEK c:CITES(target) WHERE c.target IN $targets RETURN c
  UNION
  MATCH ()-[c:CITES]->() USING INDEX SEEK c:CITES(clue) WHERE c.clue IN $clues RETURN c
}
WITH DISTINCT c, startNode(c) AS part, endNode(c) AS to
MATCH (part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(by)
RETURN elementId(c) AS edge, properties(c) AS properties, to.id AS to, by.id AS by
