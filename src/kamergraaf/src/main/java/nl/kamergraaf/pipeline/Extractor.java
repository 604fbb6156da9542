package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kamergraaf.ingest.DocumentReader;
import nl.kamergraaf.ingest.Piece;
import nl.kamergraaf.ingest.Pieces;
import nl.kamergraaf.mention.CitationFinder;
import nl.kamergraaf.mention.CutDocument;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.structure.StructureParser;

/**
 * Knows the order of the pure stages: read, take apart, date, find citations, find mentions, keep what does not overlap.
 * Thread-safe when its stages are, and they are.
 */
public final class Extractor {

    private final DocumentReader reader;
    private final StructureParser parser;
    private final Function<DocumentStructure, Optional<LocalDate>> dating;
    private final Function<DocumentStructure, CutDocument> cutter;
    private final CitationFinder citationFinder;
    private final List<MentionFinder> mentionFinders;
    private final MentionSelection selection;

    /** Chooses, of the mentions of all finders, those that stay. */
    @FunctionalInterface
    public interface MentionSelection {

        /**
         * Returns mentions without overlaps, in reading order.
         *
         * @param document  where they were found
         * @param mentions  of all finders
         * @param citations whose cores hold no mentions
         */
        List<Mention> select(DocumentStructure document, List<Mention> mentions, List<Citation> citations);
    }

    /**
     * Puts the stages in their order.
     *
     * @param cutter cuts a document into words with the traits of all finders
     */
    public Extractor(
            DocumentReader reader,
            StructureParser parser,
            Function<DocumentStructure, Optional<LocalDate>> dating,
            Function<DocumentStructure, CutDocument> cutter,
            CitationFinder citationFinder,
            List<MentionFinder> mentionFinders,
            MentionSelection selection) {
        this.reader = reader;
        this.parser = parser;
        this.dating = dating;
        this.cutter = cutter;
        this.citationFinder = citationFinder;
        this.mentionFinders = List.copyOf(mentionFinders);
        this.selection = selection;
    }

    /**
     * Returns what one file holds. Never throws for what stands in the file: a fault of a stage ends in
     * {@link ExtractOutcome.Failed} and other files are not touched by it.
     *
     * @param source the file's name
     * @param bytes  its whole content
     * @return at least one outcome; several for a container
     */
    public List<ExtractOutcome> extract(String source, byte[] bytes) {
        try {
            return understood(reader.read(source, bytes));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(fault(source, e));
        }
    }

    /**
     * Opens a file, to extract it piece by piece.
     *
     * @param source the file's name
     * @return at least one piece; to be closed
     * @throws IOException if the file system does not give the bytes
     */
    public Pieces open(String source, Path file) throws IOException {
        return reader.open(source, file);
    }

    /**
     * Returns what a piece of a file holds, as {@link #extract(String, byte[])} does.
     *
     * @throws IOException if the file system does not give the bytes
     */
    public List<ExtractOutcome> extract(Piece piece) throws IOException {
        try {
            return understood(piece.read());
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(fault(piece.source(), e));
        }
    }

    private List<ExtractOutcome> understood(List<ReadOutcome> outcomes) {
        List<ExtractOutcome> extracted = new ArrayList<>();
        for (ReadOutcome outcome : outcomes) {
            if (outcome instanceof ReadOutcome.Read read) {
                extracted.add(understandSafely(read.document()));
            } else if (outcome instanceof ReadOutcome.NoContent none) {
                extracted.add(new ExtractOutcome.NoContent(none));
            } else if (outcome instanceof ReadOutcome.Failed failed) {
                extracted.add(new ExtractOutcome.Failed(failed));
            }
        }
        return extracted;
    }

    private ExtractOutcome understandSafely(SourceDocument document) {
        try {
            return new ExtractOutcome.Extracted(understand(document));
        } catch (RuntimeException | StackOverflowError e) {
            return fault(document.source(), e);
        }
    }

    private static ExtractOutcome fault(String source, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new ExtractOutcome.Failed(new ReadOutcome.Failed(
                source,
                ReadOutcome.FailureReason.INTERNAL,
                "a fault of this program (" + cause + where + "); please report it with the file"));
    }

    /**
     * Returns the papers of one file taken apart and no more, for whoever wants to know where something is printed. Papers that
     * cannot be read are left out.
     *
     * @param source the file's name
     * @param bytes  its whole content
     */
    public List<DocumentStructure> structures(String source, byte[] bytes) {
        List<DocumentStructure> structures = new ArrayList<>();
        try {
            for (ReadOutcome outcome : reader.read(source, bytes)) {
                if (outcome instanceof ReadOutcome.Read read) {
                    structures.add(parser.parse(read.document()));
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
        return structures;
    }

    /** Returns everything found in a document that was read. */
    public ExtractedDocument understand(SourceDocument document) {
        DocumentStructure structure = dated(parser.parse(document));
        CutDocument cut = cutter.apply(structure);
        List<Citation> citations = citationFinder.findIn(cut);
        List<Mention> mentions = new ArrayList<>();
        for (MentionFinder finder : mentionFinders) {
            mentions.addAll(finder.findIn(cut));
        }
        List<Mention> selected = selection.select(structure, mentions, citations);
        return new ExtractedDocument(structure, selected, inReadingOrder(structure, citations), List.of());
    }

    private DocumentStructure dated(DocumentStructure structure) {
        if (structure.head().date() != null) {
            return structure;
        }
        return dating.apply(structure)
                .map(date -> structure.withHead(structure.head().withDate(date, DateBasis.INFERRED)))
                .orElse(structure);
    }

    private static List<Citation> inReadingOrder(DocumentStructure structure, List<Citation> citations) {
        Map<String, Integer> order = new HashMap<>();
        structure.units().forEach(unit -> order.putIfAbsent(unit.id(), order.size()));
        List<Citation> sorted = new ArrayList<>(citations);
        sorted.sort(Comparator.comparingInt((Citation citation) -> order.getOrDefault(citation.unit(), -1))
                .thenComparing(Citation::span));
        return sorted;
    }
}
