// title: Timeline of a dossier
// answers: Which papers belong to a dossier, in order of time, and on how many citations of each do others lean?
// param: dossier dossier 99310 its number
// param: limit integer 500 how many to show
// example: query dossier-timeline dossier=99310
MATCH (:Dossier {number: $dossier})<-[:PART_OF]-(d:Document)
RETURN d.date AS date, d.kind AS kind, d.id AS paper, d.title AS title, d.read AS read, coalesce(d.citedBy, 0) AS citedBy
ORDER BY date, paper
LIMIT $limit
