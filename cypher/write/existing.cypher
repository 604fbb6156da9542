// What is known of documents that are about to be written.
UNWIND $ids AS id
MATCH (d:Document {id: id, read: true})
RETURN d.id AS id, d.sha256 AS sha256, d.source AS source, d.mediaType AS mediaType, d.fingerprint AS fingerprint
