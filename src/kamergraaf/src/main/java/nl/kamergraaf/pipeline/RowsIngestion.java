package nl.kamergraaf.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/** From rows that were written by {@link RowsWriter}, here or on other machines, to the graph: no document is read again. */
public final class RowsIngestion {

    private final GraphWriter writer;

    /** Writes to a graph. */
    public RowsIngestion(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns how many documents the files hold: their lines. A file that cannot be read counts as one.
     *
     * @param files of {@link RowsWriter}
     */
    public static int count(List<DocumentFile> files) {
        long lines = 0;
        for (DocumentFile file : files) {
            lines += lines(file.path());
        }
        return (int) Math.min(Integer.MAX_VALUE, lines);
    }

    private static long lines(Path file) {
        try (BufferedReader reader = open(file);
                Stream<String> lines = reader.lines()) {
            return lines.count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 1;
        }
    }

    /**
     * Writes the documents of files, in their order.
     *
     * @param read     told of each document that was read, before its outcome is certain; in the caller's thread
     * @param listener told of every document once its outcome is certain, in the caller's thread; of a line that holds none the
     *     failure names file and line
     * @return the counts of all outcomes
     * @throws nl.kamergraaf.graph.GraphWriteException if the database does not take documents; what was told of before is
     *     written
     */
    public IngestCounts run(List<DocumentFile> files, Runnable read, Consumer<IngestOutcome> listener) {
        return GraphWriting.run(
                writer,
                GraphWriting.MOST_DOCUMENTS,
                writing -> files.forEach(file -> read(file, writing)),
                read,
                listener);
    }

    private static void read(DocumentFile file, Consumer<Projection> writing) {
        try (BufferedReader reader = open(file.path())) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                writing.accept(RowsReader.read(file.source() + ", line " + number, line));
            }
        } catch (IOException e) {
            writing.accept(new Projection.Nothing(new IngestOutcome.Failed(
                    file.source(), "unreadable", "cannot be read (" + e + "); check its permissions")));
        }
    }

    /** What is no UTF-8 becomes signs that say so, and its line fails alone. */
    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }
}
