// Citations that may lead elsewhere now: those that lead to these documents, and those that name or describe what they are.
CALL {
  UNWIND $documents AS id
  MATCH (:Document {id: id})<-[c:CITES]-() RETURN c
  UNION
  UNWIND $targets AS target
  MATCH ()-[c:CITES {target: target}]->() RETURN c
  UNION
  UNWIND $clues AS clue
  MATCH ()-[c:CITES {clue: clue}]->() RETURN c
}
WITH DISTINCT c, startNode(c) AS part, endNode(c) AS to
MATCH (part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(by:Document)
RETURN elementId(c) AS edge, properties(c) AS properties, to.id AS to, by.id AS by
