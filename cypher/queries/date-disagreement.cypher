// title: Citation and paper disagree on the date
// answers: Which citations name a paper by its number but give another date than the paper bears?
// param: limit integer 100 how many to show
// example: query date-disagreement limit=20
MATCH (part:Part)-[cites:CITES {dateDiffers: true}]->(to:Document)
MATCH (from:Document)-[has:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(part)
RETURN from.id AS from, part.caption AS part, cites.text AS words, cites.page AS page, cites.citedDate AS citedDate, to.id AS to,
       to.date AS date, to.caption AS title
ORDER BY from, has.order, cites.start
LIMIT $limit
