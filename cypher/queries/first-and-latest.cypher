// title: First and latest statement about a subject
// answers: Where do these words first stand, and where last? In full text; words joined by AND, a phrase in double quotes.
// param: words string zeekabel what to look for
// param: each integer 3 how many of the first and how many of the latest
// example: query first-and-latest words=herstel each=2
CALL db.index.fulltext.queryNodes('part_text', $words, {limit: 5000}) YIELD node AS part
MATCH (d:Document)-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part)
WHERE d.date IS NOT NULL
WITH d, part ORDER BY d.date, d.id, has.order
WITH collect({date: d.date, paper: d.id, title: d.caption, part: part.caption, text: part.text}) AS found
UNWIND range(0, size(found) - 1) AS place
WITH found[place] AS row, CASE
    WHEN place < $each THEN 'first'
    WHEN place >= size(found) - $each THEN 'latest' END AS which
WHERE which IS NOT NULL
RETURN which, row.date AS date, row.paper AS paper, row.title AS title, row.part AS part,
       substring(row.text, 0, 200) AS text
