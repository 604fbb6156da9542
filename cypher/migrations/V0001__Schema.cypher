// One node for each key. Every node that the program writes is found by one of these.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identifier_value IF NOT EXISTS FOR (n:Identifier) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT answer_id IF NOT EXISTS FOR (n:Answer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT footnote_id IF NOT EXISTS FOR (n:Footnote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT date_value IF NOT EXISTS FOR (n:Date) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT dossier_number IF NOT EXISTS FOR (n:Dossier) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT zaak_number IF NOT EXISTS FOR (n:Zaak) REQUIRE n.number IS UNIQUE;

// What people search by.
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date);
CREATE INDEX document_kind_date IF NOT EXISTS FOR (n:Document) ON (n.kind, n.date);
CREATE INDEX document_cited_by IF NOT EXISTS FOR (n:Document) ON (n.citedBy);
CREATE INDEX stub_cited_by IF NOT EXISTS FOR (n:Stub) ON (n.citedBy);

// Full text with the Dutch analyser: vraag finds vragen.
CREATE FULLTEXT INDEX document_title IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.subject]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
CREATE FULLTEXT INDEX part_text IF NOT EXISTS FOR (n:Question|Answer|Section|Footnote) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Country|Organisation|Person|Place) ON EACH [n.name];
