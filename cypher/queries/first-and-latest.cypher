// title: First and latest statement about a subject
// answers: Where do these words first stand, and where last? All words must be there, in any form; words in double quotes stand together.
// param: words words zeekabel what to look for
// param: each integer 3 how many of the first and how many of the latest
// param: among integer 10000 how many parts to look at; where as many are found, there are more, and a first or latest may be missed
// example: query first-and-latest words=herstel each=2
CALL db.index.fulltext.queryNodes('part_text', $words, {limit: $among}) YIELD node AS part
MATCH (d:Document)-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part)
WHERE d.date IS NOT NULL
WITH d, part ORDER BY d.date, d.id, has.order
WITH collect({paper: d, part: part}) AS found
UNWIND range(0, size(found) - 1) AS place
WITH found[place].paper AS d, found[place].part AS part, size(found) AS parts, CASE
    WHEN place < $each THEN 'first'
    WHEN place >= size(found) - $each THEN 'latest' END AS which
WHERE which IS NOT NULL
// From a little before the first of the words, of long ones without their endings.
WITH *, [word IN split(replace(replace(toLower($words), '+', ''), '"', ''), ' ') |
    left(word, CASE WHEN size(word) > 6 THEN size(word) - 2 ELSE size(word) END)] AS stems
WITH *, [stem IN stems WHERE toLower(part.text) CONTAINS stem | size(split(toLower(part.text), stem)[0])] AS places
WITH *, reduce(least = size(part.text), each IN places | CASE WHEN each < least THEN each ELSE least END) AS at
WITH *, CASE WHEN size(places) = 0 OR at < 80 THEN 0 ELSE at - 60 END AS start
RETURN which, d.date AS date, d.id AS paper, d.caption AS title, part.caption AS part, part.page AS page,
       CASE WHEN start > 0 THEN '…' ELSE '' END + substring(part.text, start, 200)
         + CASE WHEN size(part.text) > start + 200 THEN '…' ELSE '' END AS text, parts AS found
