// What is on record of a paper: files in which it was read, rows of catalogues that tell of it.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_sha256 IF NOT EXISTS FOR (n:Record) ON (n.sha256);

// One writer at a time holds this node's lock.
CREATE CONSTRAINT write_lock_id IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.id IS UNIQUE;

// By what a reference without identifier finds its paper, and a paper the references that may mean it.
CREATE INDEX document_kind_author IF NOT EXISTS FOR (n:Document) ON (n.kind, n.author);
CREATE INDEX cites_clue IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.clue);
