package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kamergraaf.ingest.Piece;
import nl.kamergraaf.ingest.Pieces;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/**
 * Takes papers out of the files in which they lie. A page that shows one asks several times within a second, and an archive has
 * to be unpacked from its beginning up to the paper: so what was asked for last is kept. Thread-safe.
 */
final class PackedPieces {

    private static final int KEPT = 2;

    /** What is larger is unpacked each time. */
    private static final int LARGEST_KEPT = 32 << 20;

    private final Supplier<Extractor> extractor;
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(FileVersion version, String wanted, Unpacked unpacked) {}

    /**
     * A piece of a file.
     *
     * @param source its name; that of a paper attached to it is longer
     */
    record Unpacked(String source, byte[] bytes) {}

    PackedPieces(Supplier<Extractor> extractor) {
        this.extractor = extractor;
    }

    /**
     * Returns the piece of a file that is a paper, or that the paper is attached to; empty where it is not in there.
     *
     * @param source name of the paper, with that of the file it lies in
     * @throws IOException if the file is not there or cannot be read
     */
    synchronized Optional<Unpacked> find(String source, DocumentFile file) throws IOException {
        FileVersion version = FileVersion.of(file.path());
        for (Kept each : kept) {
            if (each.wanted().equals(source) && each.version().equals(version)) {
                return Optional.of(each.unpacked());
            }
        }
        Optional<Unpacked> found = unpack(source, file);
        kept.removeIf(each -> each.wanted().equals(source));
        if (found.isPresent() && isPacked(found.get(), file) && found.get().bytes().length <= LARGEST_KEPT) {
            kept.addFirst(new Kept(version, source, found.get()));
        }
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return found;
    }

    /** A file that is its own piece is at hand without this. */
    private static boolean isPacked(Unpacked piece, DocumentFile file) {
        return !piece.source().equals(file.source());
    }

    private Optional<Unpacked> unpack(String source, DocumentFile file) throws IOException {
        try (Pieces pieces = extractor.get().open(file.source(), file.path())) {
            while (pieces.hasNext()) {
                Piece piece = pieces.next();
                if (source.equals(piece.source()) || source.startsWith(piece.source() + SourceFiles.WITHIN)) {
                    Optional<byte[]> bytes = piece.bytes();
                    if (bytes.isPresent()) {
                        return bytes.map(content -> new Unpacked(piece.source(), content));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
