package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.resolve.CatalogueEntry;
import nl.kamergraaf.resolve.CatalogueException;
import nl.kamergraaf.resolve.CatalogueReader;
import org.jspecify.annotations.Nullable;

/** From catalogue files to the graph, row by row and in batches, so that millions of rows fit. */
public final class CatalogueImport {

    private static final int BATCH = 5_000;

    private final GraphWriter writer;

    /** Writes to a graph. */
    public CatalogueImport(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * How the loading of a file ended.
     *
     * @param rows    how many rows were read
     * @param changed how many of them told something new
     * @param failure what is wrong with the file, one line with file and line; {@code null} where all is well
     */
    public record Outcome(long rows, long changed, @Nullable String failure) {}

    /**
     * Loads a file. Loading it again changes nothing; a row that has changed takes the place of what it told before. At a row
     * that is not as it should be it stops; the batches before it are written.
     *
     * @throws nl.kamergraaf.graph.GraphWriteException if the database does not take a batch
     */
    public Outcome load(Path file) {
        long rows = 0;
        long changed = 0;
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CatalogueReader reader = new CatalogueReader(file.toString(), in);
            List<CatalogueEntry> batch = new ArrayList<>(BATCH);
            while (reader.hasNext()) {
                batch.add(reader.next());
                rows++;
                if (batch.size() == BATCH || !reader.hasNext()) {
                    changed += writer.describe(batch);
                    batch.clear();
                }
            }
            return new Outcome(rows, changed, null);
        } catch (CatalogueException e) {
            return new Outcome(rows, changed, e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            return new Outcome(rows, changed, file + ": cannot be read (" + e + ")");
        }
    }

    /**
     * Reads whole files into memory, for use without a database.
     *
     * @throws nl.kamergraaf.resolve.CatalogueException if a row is not as it should be
     * @throws IOException if a file cannot be opened
     */
    public static List<CatalogueEntry> read(List<Path> files) throws IOException {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Path file : files) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                new CatalogueReader(file.toString(), in).forEachRemaining(entries::add);
            }
        }
        return entries;
    }
}
