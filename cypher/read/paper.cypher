// A paper with everything in it, in one row.
MATCH (d:Document {id: $id})
RETURN d {.*} AS paper,
  [(d)-[r:DATED]->(:Date) | r.basis] AS dateBasis,
  [(d)-[:IDENTIFIED_BY]->(i:Identifier) | i.value] AS identifiers,
  [(d)-[:PART_OF]->(g:Dossier) | g.number] AS dossiers,
  [(d)-[:PART_OF]->(g:Zaak) | g.number] AS cases,
  [(d)-[r:ASKED_BY]->(p:Person) |
    {id: p.id, name: coalesce(r.name, p.name), role: r.role, party: r.partyName}] AS askers,
  [(d)-[r:SENT_BY]->(p:Person) |
    {id: p.id, name: coalesce(r.name, p.name), role: r.role}] AS senders,
  [(d)-[h:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->(p:Part) | p {
    .*,
    kind: type(h),
    order: h.order,
    mentions: [(p)-[m:MENTIONS]->(e) | {
      type: labels(e)[0], id: coalesce(e.id, e.code, e.value), name: coalesce(e.name, e.value),
      texts: m.texts, starts: m.starts}],
    citations: [(p)-[c:CITES]->(t:Document) | c {
      .*, to: t {.id, .read, .kind, .caption, .title, .date, .citedBy}}],
    references: [(p)-[r:REFERS_TO]->(t:Part) | r {.*, to: t.id}],
    answers: [(p)-[:ANSWERS]->(q:Question) | q.id],
    footnotes: [(p)-[:NOTED_IN]->(f:Footnote) | f.id]
  }] AS parts
