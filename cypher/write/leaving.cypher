// What documents whose content is taken out lead to: it may stand alone afterwards.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:MENTIONS|CITES]->(n)
USING INDEX SEEK d:Document(id)
RETURN DISTINCT elementId(n) AS node, n.id AS id, n:Document AS document
