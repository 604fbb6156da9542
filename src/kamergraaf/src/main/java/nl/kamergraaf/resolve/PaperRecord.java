package nl.kamergraaf.resolve;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a paper from one place: a file in which it was read, or a row of a catalogue. A paper can have several.
 *
 * @param id          tells records apart: hash and name of a file, or a catalogue's name and the row's first identifier
 * @param file        whether it is a file; then the paper's content is known
 * @param source      name of the file or the catalogue
 * @param sha256      hash of the file; empty for a row
 * @param mediaType   format of the file; empty for a row
 * @param fingerprint hash of all that it says
 * @param kind        code of the kind of paper, or {@code null}
 * @param identifiers in canonical form
 * @param title       or {@code null}
 * @param date        ISO 8601, or {@code null}
 */
public record PaperRecord(
        String id,
        boolean file,
        String source,
        String sha256,
        String mediaType,
        String fingerprint,
        @Nullable String kind,
        List<String> identifiers,
        @Nullable String title,
        @Nullable String date) {

    /** The richest first: tags say more of a paper than its looks. */
    private static final List<String> RICHNESS = List.of(
            "application/xml",
            "text/html",
            "application/xhtml+xml",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/pdf",
            "application/msword",
            "text/plain");

    /** Files before rows, the richest format first; the hash decides between equals. */
    static final Comparator<PaperRecord> BEST_FIRST = Comparator.comparing((PaperRecord each) -> !each.file)
            .thenComparing(
                    each -> RICHNESS.contains(each.mediaType) ? RICHNESS.indexOf(each.mediaType) : RICHNESS.size())
            .thenComparing(PaperRecord::sha256)
            .thenComparing(PaperRecord::id);

    /** Keeps its own copy of the list. */
    public PaperRecord {
        identifiers = List.copyOf(identifiers);
    }

    /** Returns the id of a file's record. */
    public static String idOfFile(String sha256, String source) {
        return sha256 + " " + source;
    }
}
