package nl.kamergraaf.pipeline;

/** Writes what came of documents, a line each, in one of the formats of the program. The caller closes the stream it writes to. */
public interface OutcomeWriter extends AutoCloseable {

    /**
     * Writes one line.
     *
     * @throws tools.jackson.core.JacksonException if the output cannot be written
     */
    void write(ExtractOutcome outcome);

    @Override
    void close();
}
