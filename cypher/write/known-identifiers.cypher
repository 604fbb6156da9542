// Which identifiers the graph knows.
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})
USING INDEX SEEK i:Identifier(value)
RETURN i.value AS identifier
