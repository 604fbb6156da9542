// One writer at a time: whoever holds this node's lock. The others wait; nothing can deadlock.
MERGE (l:WriteLock {id: 'writer'})
SET l.held = true
REMOVE l.held
