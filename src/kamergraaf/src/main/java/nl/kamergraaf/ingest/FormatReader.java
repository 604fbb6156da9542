package nl.kamergraaf.ingest;

import java.io.IOException;

/** Reads documents of one format. */
interface FormatReader {

    /**
     * Reads a file that was recognised as this reader's format.
     *
     * @param draft receives text, markup, metadata and diagnostics
     * @throws IOException         if the format is broken
     * @throws UnreadableException if the reader knows better than "broken" why there is nothing to read
     */
    void read(Source source, Draft draft) throws IOException, UnreadableException;
}
