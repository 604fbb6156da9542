package nl.kamergraaf.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks an archive entry by entry while it is gone through, archives in it too: no more of it is in memory than the entry at
 * hand and the archives around that. Where it breaks off, what was read before counts; where it unpacks to more than its budget,
 * nothing more of it is read.
 */
final class ArchivePieces implements Pieces {

    private final Budget budget;
    private final Function<Source, List<ReadOutcome>> reader;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Piece next;

    /** An archive that is open. */
    private static final class Level implements AutoCloseable {

        private final Source container;
        private final ZipInputStream zip;
        private boolean empty = true;

        Level(Source container, InputStream in) {
            this.container = container;
            this.zip = new ZipInputStream(in);
        }

        @Override
        public void close() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a file that was open for reading only
            }
        }
    }

    /**
     * @param archive what its outcomes are called after
     * @param in      its bytes, closed with this
     * @param budget  what it may unpack to
     * @param reader  reads an entry that is no archive
     */
    ArchivePieces(Source archive, InputStream in, Budget budget, Function<Source, List<ReadOutcome>> reader) {
        this.budget = budget;
        this.reader = reader;
        levels.push(new Level(archive, in));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            next = advance(levels.element());
        }
        return next != null;
    }

    @Override
    public Piece next() {
        Piece piece = hasNext() ? next : null;
        if (piece == null) {
            throw new NoSuchElementException("the archive has no more entries");
        }
        next = null;
        return piece;
    }

    /** Returns what the next entry of an archive gives; {@code null} if that is nothing, or lies in it. */
    private @Nullable Piece advance(Level level) {
        try {
            ZipEntry entry = level.zip.getNextEntry();
            if (entry == null) {
                levels.pop().close();
                return level.empty ? Pieces.ended(empty().outcome(level.container)) : null;
            }
            return entry.isDirectory() || isSystemFile(entry.getName()) ? null : entry(level, entry);
        } catch (ZipException e) {
            levels.pop().close();
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return Pieces.ended((locked ? UnreadableException.encrypted() : UnreadableException.corrupt())
                    .outcome(level.container));
        } catch (IOException | IllegalArgumentException e) {
            levels.pop().close();
            return Pieces.ended(UnreadableException.corrupt().outcome(level.container));
        }
    }

    private @Nullable Piece entry(Level level, ZipEntry entry) throws IOException {
        level.empty = false;
        byte[] content = level.zip.readNBytes(budget.most());
        if (!budget.take(content.length)) {
            close();
            return Pieces.ended(new ReadOutcome.Failed(
                    level.container.name() + "!/" + entry.getName(), FailureReason.TOO_LARGE, budget.exceeded()));
        }
        Source source = level.container.entry(entry.getName(), content);
        if (!FormatDetector.isArchive(content)) {
            return new Piece() {
                @Override
                public String source() {
                    return source.name();
                }

                @Override
                public Optional<byte[]> bytes() {
                    return Optional.of(content);
                }

                @Override
                public List<ReadOutcome> read() {
                    return reader.apply(source);
                }
            };
        }
        if (!Budget.mayOpen(source)) {
            return Pieces.ended(Budget.tooDeep().outcome(source));
        }
        levels.push(new Level(source, new java.io.ByteArrayInputStream(content)));
        return null;
    }

    private static UnreadableException empty() {
        return UnreadableException.noContent(NoContentReason.EMPTY, "an archive without files: leave it out");
    }

    /** What file systems leave in archives beside the files. */
    private static boolean isSystemFile(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.endsWith("Thumbs.db");
    }

    @Override
    public void close() {
        while (!levels.isEmpty()) {
            levels.pop().close();
        }
    }
}
