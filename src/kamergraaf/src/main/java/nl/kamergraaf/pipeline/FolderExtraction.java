package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/** Extracts many files at once and hands the outcomes over in the order of the files. */
public final class FolderExtraction {

    private final Extractor extractor;
    private final int threads;

    /**
     * Uses an extractor in some threads.
     *
     * @param threads how many files are read at once, at least one
     */
    public FolderExtraction(Extractor extractor, int threads) {
        this.extractor = extractor;
        this.threads = threads;
    }

    /**
     * Extracts every file.
     *
     * @param files    what to read
     * @param consumer called in the caller's thread, once a file, in the order of the files
     */
    public void run(List<DocumentFile> files, Consumer<List<ExtractOutcome>> consumer) {
        OrderedParallel.run(threads, files, this::extract, consumer);
    }

    /**
     * Extracts every file and makes something of the outcomes, in the same threads.
     *
     * @param files    what to read
     * @param work     must not throw
     * @param consumer called in the caller's thread, once a file, in the order of the files
     */
    <T> void run(List<DocumentFile> files, Function<List<ExtractOutcome>, T> work, Consumer<T> consumer) {
        OrderedParallel.run(threads, files, file -> work.apply(extract(file)), consumer);
    }

    private List<ExtractOutcome> extract(DocumentFile file) {
        try {
            return extractor.extract(file.source(), Files.readAllBytes(file.path()));
        } catch (IOException e) {
            return List.of(failed(
                    file, ReadOutcome.FailureReason.UNREADABLE, "cannot be read (" + e + "); check its permissions"));
        } catch (OutOfMemoryError e) {
            return List.of(failed(
                    file, ReadOutcome.FailureReason.TOO_LARGE, "does not fit in memory; give Java more with -Xmx"));
        }
    }

    private static ExtractOutcome failed(DocumentFile file, ReadOutcome.FailureReason reason, String message) {
        return new ExtractOutcome.Failed(new ReadOutcome.Failed(file.source(), reason, message));
    }
}
