// How much there is; all of it from counts that the database keeps.
RETURN COUNT { (:Document) } - COUNT { (:Stub) } AS documents, COUNT { (:Question) } AS questions,
       COUNT { (:Answer) } AS answers, COUNT { ()-[:CITES]->() } AS citations,
       COUNT { (:Stub)-[:IDENTIFIED_BY]->() } AS missing
