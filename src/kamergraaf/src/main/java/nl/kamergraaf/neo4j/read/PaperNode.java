package nl.kamergraaf.neo4j.read;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A paper's node without its edges: what Spring Data maps. Read only, so that its key needs no version. */
@Node("Document")
record PaperNode(
        @Id String id,
        @Nullable Boolean read,
        @Nullable String kind,
        @Nullable String caption,
        @Nullable String title,
        @Nullable String date,
        @Nullable Long citedBy,
        @Nullable String source) {}
