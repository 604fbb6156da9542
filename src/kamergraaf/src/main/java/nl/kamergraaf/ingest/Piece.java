package nl.kamergraaf.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.model.ReadOutcome;

/** One document, or an e-mail with what is attached to it, that is still to be read. */
public interface Piece {

    /** Returns its name, used in outcomes. */
    String source();

    /**
     * Returns its bytes; empty where an archive broke off before it.
     *
     * @throws IOException if the file system does not give them
     */
    Optional<byte[]> bytes() throws IOException;

    /**
     * Reads it; in any thread, once.
     *
     * @return at least one outcome
     * @throws IOException if the file system does not give the bytes
     */
    List<ReadOutcome> read() throws IOException;
}
