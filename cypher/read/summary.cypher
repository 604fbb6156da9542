RETURN COUNT { (:Document {read: true}) } AS documents, COUNT { (:Question) } AS questions,
       COUNT { (:Answer) } AS answers, COUNT { ()-[:CITES]->() } AS citations,
       COUNT { (d:Stub)-[:IDENTIFIED_BY]->() } AS missing
