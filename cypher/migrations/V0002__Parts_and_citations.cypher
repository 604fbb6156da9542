// Every part of a document, whatever its role, is found by its id; every citation by what the text names.
CREATE CONSTRAINT part_id IF NOT EXISTS FOR (n:Part) REQUIRE n.id IS UNIQUE;
CREATE INDEX cites_target IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.target);
