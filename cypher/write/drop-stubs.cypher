// A stub that nothing cites any more goes.
UNWIND $targets AS target
MATCH (s:Document {id: target, read: false})
WHERE NOT EXISTS { (s)<-[:CITES]-() }
DETACH DELETE s
