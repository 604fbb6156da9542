package nl.kamergraaf.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The line of a document that brought the process down which read it. */
final class FailedLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REASON = "process-ended";

    private FailedLine() {}

    /**
     * Returns a line with the members of a failure in either format of {@code extract}.
     *
     * @param source name of the document
     * @param error  how the process ended
     */
    static String of(String source, String error) {
        String message = "the process that read it ended; more memory may help (" + ReadPapers.MEMORY + "): " + error;
        ObjectNode line = JSON.createObjectNode();
        line.put("source", source);
        line.putNull("sha256");
        line.putNull("mediaType");
        line.put("outcome", "failed");
        line.put("reason", REASON);
        line.put("message", message);
        line.putNull("document");
        line.putArray("units");
        line.putArray("mentions");
        line.putArray("citations");
        line.putArray("diagnostics")
                .addObject()
                .put("code", REASON)
                .putNull("unit")
                .put("message", message);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
