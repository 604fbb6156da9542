// A file in which a paper was read, or a row of a catalogue that tells of it.
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r = row.properties
