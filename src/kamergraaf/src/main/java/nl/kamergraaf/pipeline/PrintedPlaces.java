package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final PackedPieces packed;
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(FileVersion version, String source, List<DocumentStructure> papers) {}

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
        this.packed = new PackedPieces(extractor);
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
        try {
            Optional<DocumentFile> file = files.file(source);
            return file.isEmpty()
                    ? Optional.empty()
                    : packed.find(source, file.get())
                            .filter(piece -> piece.source().equals(source))
                            .map(PackedPieces.Unpacked::bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Printed none(State state) {
        return new Printed(state, List.of());
    }

    private synchronized List<DocumentStructure> read(String source, DocumentFile file) throws IOException {
        FileVersion version = FileVersion.of(file.path());
        for (Kept each : kept) {
            if (each.source().equals(source) && each.version().equals(version)) {
                return each.papers();
            }
        }
        kept.removeIf(each -> each.source().equals(source));
        List<DocumentStructure> papers = packed.find(source, file)
                .map(piece -> extractor.get().structures(piece.source(), piece.bytes()))
                .orElse(List.of());
        kept.addFirst(new Kept(version, source, papers));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return papers;
    }
}
