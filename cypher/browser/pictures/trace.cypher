// title: Waarop een stuk rust, getekend
// answers: On which papers does this one lean, and on which do those lean?
// param: id string kst-99310-30 an identifier of the paper
// example: query trace-back id=ah-tk-20322033-9120 depth=2
MATCH (start:Document)
WHERE start.id = $id OR EXISTS { (start)-[:IDENTIFIED_BY]->(:Identifier {value: $id}) }
MATCH path = (start) (()-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(:Part)-[:CITES]->(:Document)){1,3}
RETURN path
