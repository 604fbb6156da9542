package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kamergraaf.ingest.Piece;
import nl.kamergraaf.ingest.Pieces;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.text.Place;
import nl.kamergraaf.text.Span;

/**
 * Where words of a paper are printed. Read anew from the paper's file when somebody asks, since a box for every mention would be
 * the larger part of the graph and almost none is ever looked at; the few papers that were asked for last are kept.
 * Thread-safe.
 */
public final class PrintedPlaces {

    private static final int KEPT = 4;

    private final Supplier<Extractor> extractor;
    private final SourceFiles files;
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(Path file, long size, long modified, String source, List<DocumentStructure> papers) {

        private static Kept of(Path file, String source, List<DocumentStructure> papers) throws IOException {
            return new Kept(
                    file, Files.size(file), Files.getLastModifiedTime(file).toMillis(), source, papers);
        }

        private boolean isStill(Kept other) {
            return source.equals(other.source)
                    && file.equals(other.file)
                    && size == other.size
                    && modified == other.modified;
        }
    }

    /** How the search for a place ended. */
    public enum State {
        /** The places are known. */
        FOUND,
        /** The file is not there any more, or was not read by this run. */
        NO_FILE,
        /** The file says something else now than when it was read. */
        CHANGED,
        /** The format has no places, as plain text has none. */
        NO_PLACES
    }

    /**
     * What was found.
     *
     * @param places one box a line, in reading order; empty unless found
     */
    public record Printed(State state, List<Place> places) {}

    /**
     * Looks places up in the files of a run.
     *
     * @param extractor as the run uses it; asked for when first needed
     * @param files     of the run
     */
    public PrintedPlaces(Supplier<Extractor> extractor, SourceFiles files) {
        this.extractor = extractor;
        this.files = files;
    }

    /**
     * Returns where words of a unit are printed.
     *
     * @param source name of the paper's file
     * @param unitId of the unit in the extraction
     * @param text   of the unit as it was read
     * @param span   within that text
     */
    public Printed of(String source, String unitId, String text, Span span) {
        Optional<DocumentFile> file = files.file(source);
        if (file.isEmpty()) {
            return none(State.NO_FILE);
        }
        List<DocumentStructure> papers;
        try {
            papers = read(source, file.get());
        } catch (IOException e) {
            return none(State.NO_FILE);
        }
        for (DocumentStructure paper : papers) {
            Optional<Unit> unit = paper.unit(unitId);
            if (paper.source().source().equals(source)
                    && unit.isPresent()
                    && unit.get().text().value().equals(text)) {
                List<Place> places = paper.places(unitId, span);
                return places.isEmpty() ? none(State.NO_PLACES) : new Printed(State.FOUND, places);
            }
        }
        return none(State.CHANGED);
    }

    /**
     * Returns the bytes of a paper that lies in an archive; empty for what is attached to an e-mail, and where it is not there any
     * more.
     *
     * @param source name of the paper, with that of its archive
     */
    public Optional<byte[]> unpacked(String source) {
        Optional<DocumentFile> file = files.file(source);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (Pieces pieces =
                extractor.get().open(file.get().source(), file.get().path())) {
            while (pieces.hasNext()) {
                Piece piece = pieces.next();
                if (piece.source().equals(source)) {
                    return piece.bytes();
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isIn(String source, Piece piece) {
        return source.equals(piece.source()) || source.startsWith(piece.source() + SourceFiles.WITHIN);
    }

    private static Printed none(State state) {
        return new Printed(state, List.of());
    }

    private synchronized List<DocumentStructure> read(String source, DocumentFile file) throws IOException {
        Kept wanted = Kept.of(file.path(), source, List.of());
        for (Kept each : kept) {
            if (each.isStill(wanted)) {
                return each.papers();
            }
        }
        kept.removeIf(each -> each.file().equals(file.path()) && each.source().equals(source));
        List<DocumentStructure> papers = new ArrayList<>();
        Extractor reader = extractor.get();
        try (Pieces pieces = reader.open(file.source(), file.path())) {
            while (pieces.hasNext()) {
                Piece piece = pieces.next();
                if (isIn(source, piece)) {
                    piece.bytes().ifPresent(bytes -> papers.addAll(reader.structures(piece.source(), bytes)));
                }
            }
        }
        kept.addFirst(new Kept(file.path(), wanted.size(), wanted.modified(), source, papers));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return papers;
    }
}
