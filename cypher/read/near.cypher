// Identifiers that share the beginning of the text, or are a beginning of it; where there are none, which the index tells at once, those
// that hold the text or are held by it, for which all are read.
CALL {
  // Apart, so that each finds its way through the index; in one condition they read all of it.
  CALL {
    MATCH (i:Identifier)
    WHERE i.value STARTS WITH $stem
    RETURN i.value AS value LIMIT 2000
    UNION
    UNWIND [n IN range(4, size($text)) | substring($text, 0, n)] AS beginning
    MATCH (i:Identifier {value: beginning})
    RETURN i.value AS value
  }
  RETURN collect(value) AS begin
}
CALL {
  WITH begin
  WITH begin WHERE size(begin) = 0
  MATCH (i:Identifier)
  WHERE toLower(i.value) CONTAINS $text OR (size(i.value) > 3 AND $text CONTAINS toLower(i.value))
     OR toLower(i.value) STARTS WITH $stem
  WITH i.value AS value LIMIT 2000
  RETURN collect(value) AS others
}
UNWIND begin + others AS value
RETURN value
