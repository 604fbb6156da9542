package nl.kamergraaf.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.model.ReadOutcome;

/** Reads documents from files or their bytes. Never throws for what stands in a file. */
public interface DocumentReader {

    /**
     * Reads one file; a container (ZIP, e-mail) gives an outcome for each document in it.
     *
     * @param source the file's name, used in outcomes
     * @param bytes  its whole content
     * @return at least one outcome
     */
    List<ReadOutcome> read(String source, byte[] bytes);

    /**
     * Opens a file to be read piece by piece: an archive of any size passes in the memory that its largest entries need.
     *
     * @param source the file's name, used in outcomes
     * @param file   where it lies
     * @return at least one piece; to be closed
     * @throws IOException if the file system does not give the bytes
     */
    Pieces open(String source, Path file) throws IOException;
}
