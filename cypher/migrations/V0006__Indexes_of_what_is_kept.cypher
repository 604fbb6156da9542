CREATE INDEX country_papers IF NOT EXISTS FOR (n:Country) ON (n.papers);
CREATE INDEX organisation_papers IF NOT EXISTS FOR (n:Organisation) ON (n.papers);
CREATE INDEX cites_undecided IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.undecided);

// The latest papers first, and those without a date.
CREATE INDEX document_read_date IF NOT EXISTS FOR (n:Document) ON (n.read, n.date);
CREATE INDEX document_read IF NOT EXISTS FOR (n:Document) ON (n.read);
