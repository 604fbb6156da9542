// Which identifiers the graph knows.
MATCH (i:Identifier)
USING INDEX SEEK i:Identifier(value)
WHERE i.value IN $identifiers
RETURN i.value AS identifier
