package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds structures from ids of units and their texts, for tests of what is found in them. */
public final class Structures {

    private Structures() {}

    /**
     * Returns a paper without a date.
     *
     * @param idsAndTexts an id ({@code H}, {@code Q1}, {@code A2,3}, {@code S1}, {@code F1}) and its text in turn
     */
    public static DocumentStructure of(String... idsAndTexts) {
        return build(null, List.of(), idsAndTexts);
    }

    /** Returns a paper of that date. */
    public static DocumentStructure dated(LocalDate date, String... idsAndTexts) {
        return build(date, List.of(), idsAndTexts);
    }

    /** Returns a paper known by that identifier, given in canonical form. */
    public static DocumentStructure identified(String identifier, String... idsAndTexts) {
        return build(null, List.of(DocumentIdentifier.parse(identifier)), idsAndTexts);
    }

    private static DocumentStructure build(
            @Nullable LocalDate date, List<DocumentIdentifier> identifiers, String... idsAndTexts) {
        StringBuilder content = new StringBuilder();
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            String text = idsAndTexts[i + 1];
            units.add(unit(idsAndTexts[i], text, content.length()));
            content.append(text).append('\n');
        }
        SourceDocument source = new SourceDocument(
                "example.txt", "0".repeat(64), "text/plain", Map.of(), SourceText.plain(content.toString()), List.of());
        DocumentHead head = new DocumentHead(
                DocumentKind.OTHER,
                null,
                date,
                date == null ? null : DateBasis.DATELINE,
                null,
                null,
                null,
                identifiers,
                List.of(),
                List.of(),
                null);
        return new DocumentStructure(source, head, units, List.of(), List.of());
    }

    private static Unit unit(String id, String text, int start) {
        MappedText mapped = MappedText.verbatim(text, start);
        List<Span> sources = List.of(new Span(start, start + text.length() + 1));
        return switch (id.charAt(0)) {
            case 'H' -> new Unit.Heading(mapped, sources, List.of());
            case 'Q' -> new Unit.Question(numbers(id), mapped, sources, List.of());
            case 'A' -> new Unit.Answer(numbers(id), mapped, sources, List.of());
            case 'S' -> new Unit.Section(id, null, mapped, sources, List.of());
            case 'F' -> new Unit.Footnote(id, id.substring(1), null, mapped, sources, List.of());
            default -> throw new IllegalArgumentException("no unit is called " + id);
        };
    }

    private static List<Integer> numbers(String id) {
        return Arrays.stream(id.substring(1).split(",")).map(Integer::valueOf).toList();
    }
}
