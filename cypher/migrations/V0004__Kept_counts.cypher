// What the named queries look for first, so that none reads all papers: days until an answer, characters of an answer, citations that
// give another date than their paper bears.
CREATE INDEX kamervragen_days IF NOT EXISTS FOR (n:Kamervragen) ON (n.days);
CREATE INDEX answer_length IF NOT EXISTS FOR (n:Answer) ON (n.length);
CREATE INDEX cites_date_differs IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.dateDiffers);
