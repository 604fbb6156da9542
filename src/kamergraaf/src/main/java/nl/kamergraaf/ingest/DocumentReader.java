package nl.kamergraaf.ingest;

import java.util.List;
import nl.kamergraaf.model.ReadOutcome;

/** Reads documents from the bytes of files. Never throws for what stands in a file. */
public interface DocumentReader {

    /**
     * Reads one file; a container (ZIP, e-mail) gives an outcome for each document in it.
     *
     * @param source the file's name, used in outcomes
     * @param bytes  its whole content
     * @return at least one outcome
     */
    List<ReadOutcome> read(String source, byte[] bytes);
}
