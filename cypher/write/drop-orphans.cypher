// What no document speaks of any more goes.
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
  AND (n:Country OR n:Organisation OR n:Person OR n:Place OR n:Dossier OR n:Zaak OR n:Identifier)
  AND NOT EXISTS { (n)<-[:MENTIONS|ASKED_BY|SENT_BY|MEMBER_OF|PART_OF|IDENTIFIED_BY]-() }
DETACH DELETE n
