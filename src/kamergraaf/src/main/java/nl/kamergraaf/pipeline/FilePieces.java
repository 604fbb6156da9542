package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.kamergraaf.ingest.Piece;
import nl.kamergraaf.ingest.Pieces;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import org.jspecify.annotations.Nullable;

/** The pieces of many files, each file opened when its turn has come: archives are unpacked as room comes free. */
final class FilePieces implements Iterator<Piece>, AutoCloseable {

    private final Extractor extractor;
    private final Iterator<DocumentFile> files;
    private @Nullable Pieces open;

    FilePieces(Extractor extractor, List<DocumentFile> files) {
        this.extractor = extractor;
        this.files = files.iterator();
    }

    @Override
    public boolean hasNext() {
        while (open == null || !open.hasNext()) {
            close();
            if (!files.hasNext()) {
                return false;
            }
            open = opened(files.next());
        }
        return true;
    }

    @Override
    public Piece next() {
        if (!hasNext() || open == null) {
            throw new NoSuchElementException("all files were read");
        }
        return open.next();
    }

    private Pieces opened(DocumentFile file) {
        try {
            return extractor.open(file.source(), file.path());
        } catch (IOException e) {
            return Pieces.of(Pieces.ended(unreadable(file.source(), e)));
        }
    }

    static ReadOutcome.Failed unreadable(String source, IOException cause) {
        return new ReadOutcome.Failed(
                source, FailureReason.UNREADABLE, "cannot be read (" + cause + "); check its permissions");
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
