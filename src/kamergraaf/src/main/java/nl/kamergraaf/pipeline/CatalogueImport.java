package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.io.InputStreamReader;
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
    private static final int MOST_FAILURES = 20;

    private final GraphWriter writer;

    /** Writes to a graph. */
    public CatalogueImport(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * How the loading of a file ended.
     *
     * @param rows     how many rows were read
     * @param changed  how many of them told something new
     * @param wrong    in how many places something is wrong with the file; a row that is wrong was passed over
     * @param failures what is wrong there, a line each with file and line; of very many places the first ones
     */
    public record Outcome(long rows, long changed, long wrong, List<String> failures) {

        /** Keeps its own copy of the list. */
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Loads a file. Loading it again changes nothing; a row that has changed takes the place of what it told before, as a later row of the
     * same identifier takes the place of an earlier one. A row that is not as it should be is passed over; where nothing can be made of the
     * rest, what stands before is loaded.
     *
     * @throws nl.kamergraaf.graph.GraphWriteException if the database does not take a batch
     */
    public Outcome load(Path file) {
        Loading loading = new Loading();
        try (Reader in = open(file)) {
            CatalogueReader reader =
                    new CatalogueReader(file.toString(), in, wrong -> loading.fail(wrong.getMessage()));
            while (reader.hasNext()) {
                loading.add(reader.next());
            }
        } catch (CatalogueException e) {
            loading.fail(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            loading.fail(file + ": cannot be read (" + e + ")");
        }
        return loading.finish();
    }

    /** Opens a file; what is not UTF-8 becomes a mark that the reader looks for, so that the line can be told. */
    private static Reader open(Path file) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
    }

    /** One file on its way to the graph. */
    private final class Loading {

        private final List<CatalogueEntry> batch = new ArrayList<>(BATCH);
        private final List<String> failures = new ArrayList<>();
        private long rows;
        private long changed;
        private long wrong;

        private void add(CatalogueEntry entry) {
            batch.add(entry);
            rows++;
            if (batch.size() == BATCH) {
                write();
            }
        }

        private void write() {
            changed += writer.describe(batch);
            batch.clear();
        }

        private void fail(@Nullable String message) {
            wrong++;
            if (failures.size() < MOST_FAILURES) {
                failures.add(String.valueOf(message));
            }
        }

        private Outcome finish() {
            write();
            return new Outcome(rows, changed, wrong, failures);
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
            try (Reader in = open(file)) {
                new CatalogueReader(file.toString(), in).forEachRemaining(entries::add);
            }
        }
        return entries;
    }
}
