package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.ingest.Piece;
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
     * @param consumer called in the caller's thread, once a file or, of an archive, once a piece, in their order
     */
    public void run(List<DocumentFile> files, Consumer<List<ExtractOutcome>> consumer) {
        run(files, Function.identity(), consumer);
    }

    /**
     * Extracts every file and makes something of the outcomes, in the same threads.
     *
     * @param files    what to read
     * @param work     must not throw
     * @param consumer called in the caller's thread, once a file or, of an archive, once a piece, in their order
     */
    <T> void run(List<DocumentFile> files, Function<List<ExtractOutcome>, T> work, Consumer<T> consumer) {
        try (FilePieces pieces = new FilePieces(extractor, files)) {
            OrderedParallel.run(threads, () -> pieces, piece -> work.apply(extract(piece)), consumer);
        }
    }

    private List<ExtractOutcome> extract(Piece piece) {
        try {
            return extractor.extract(piece);
        } catch (IOException e) {
            return List.of(new ExtractOutcome.Failed(FilePieces.unreadable(piece.source(), e)));
        } catch (OutOfMemoryError e) {
            return List.of(new ExtractOutcome.Failed(new ReadOutcome.Failed(
                    piece.source(),
                    ReadOutcome.FailureReason.TOO_LARGE,
                    "does not fit in memory; give Java more with -Xmx")));
        }
    }
}
