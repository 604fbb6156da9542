// Leads every citation by one of these identifiers to the paper that is meant, given what has been read: the only one that
// has the identifier, or the only one of the kind that the words name (several papers share a case number). Otherwise to
// the stub, with the candidates. What comes out depends on the papers present, never on their order.
UNWIND $targets AS target
OPTIONAL MATCH (:Identifier {value: target})<-[:IDENTIFIED_BY]-(d:Document {read: true})
WITH target, d ORDER BY d.id
WITH target, collect(d) AS candidates
MATCH (stub:Document {id: target})
MATCH (p:Part)-[c:CITES {target: target}]->(old:Document)
WITH candidates, stub, p, c, old, [d IN candidates WHERE d.kind = c.citedKind] AS ofKind
WITH candidates, p, c, old, CASE
    WHEN size(candidates) = 1 THEN candidates[0]
    WHEN size(ofKind) = 1 THEN ofKind[0]
    ELSE stub END AS meant
WITH p, c, old, meant, CASE WHEN meant.read THEN [] ELSE [d IN candidates | d.id] END AS open
SET c.candidates = open,
    c.dateDiffers = CASE WHEN meant.read AND c.citedDate IS NOT NULL AND meant.date IS NOT NULL
                              AND NOT meant.date STARTS WITH c.citedDate THEN true ELSE null END
WITH p, c, meant WHERE old <> meant
CREATE (p)-[moved:CITES]->(meant)
SET moved = properties(c)
DELETE c
