// Identifiers that hold the text or are held by it, and those that share its beginning.
MATCH (i:Identifier)
WHERE toLower(i.value) CONTAINS $text OR (size(i.value) > 3 AND $text CONTAINS toLower(i.value))
   OR toLower(i.value) STARTS WITH $stem
RETURN i.value AS value
LIMIT 2000
