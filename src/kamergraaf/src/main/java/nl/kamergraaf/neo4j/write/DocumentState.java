package nl.kamergraaf.neo4j.write;

import java.util.List;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphWriter.Written;
import org.neo4j.driver.Record;

/**
 * What a document's node was written from, and whether something else takes its place. One paper is often published in
 * several forms; the richest is kept, whichever comes first.
 *
 * @param source      the file's name
 * @param mediaType   its format
 * @param sha256      of its bytes
 * @param fingerprint of what was found in it
 */
record DocumentState(String source, String mediaType, String sha256, String fingerprint) {

    /** The richest first: tags say more of a paper than its looks. */
    private static final List<String> RICHNESS = List.of(
            "application/xml",
            "text/html",
            "application/xhtml+xml",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/pdf",
            "application/msword",
            "text/plain");

    static DocumentState of(GraphDelta delta) {
        return new DocumentState(delta.source(), delta.mediaType(), delta.sha256(), delta.fingerprint());
    }

    static DocumentState of(Record row) {
        return new DocumentState(
                row.get("source").asString(""),
                row.get("mediaType").asString(""),
                row.get("sha256").asString(""),
                row.get("fingerprint").asString(""));
    }

    /** Tells what becomes of {@code next} where this stands. */
    Written against(DocumentState next) {
        if (equals(next)) {
            return Written.UNCHANGED;
        }
        if (source.equals(next.source)) {
            return Written.REPLACED;
        }
        return next.order().compareTo(order()) < 0 ? Written.REPLACED : Written.UNCHANGED;
    }

    private String order() {
        int rank = RICHNESS.indexOf(mediaType);
        return (char) ('a' + (rank < 0 ? RICHNESS.size() : rank)) + sha256 + source;
    }
}
