package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.text.Span;

/**
 * What the citations of one document say of the papers they mean. Words that only point back ("deze motie") say what the words say
 * to which they point; a reference with a note says what the note gives beside its own words.
 */
public final class CitedPapers {

    /** The basis of citations whose words only point back. */
    private static final String POINTER = "pointer";

    private final ExtractedDocument document;
    private final Map<Place, Citation> places = new HashMap<>();
    private final Map<String, List<Mention>> dates = new HashMap<>();

    private record Place(String unit, Span span) {}

    /** Looks at a document. */
    public CitedPapers(ExtractedDocument document) {
        this.document = document;
        for (Citation citation : document.citations()) {
            places.putIfAbsent(new Place(citation.unit(), citation.span()), citation);
        }
        document.mentions().stream()
                .filter(mention -> mention instanceof Mention.CalendarDate)
                .forEach(mention -> dates.computeIfAbsent(mention.unit(), key -> new ArrayList<>())
                        .add(mention));
    }

    /** Returns the words that say what a citation means: its own, or those to which it points back. */
    public Citation meant(Citation citation) {
        Citation.Antecedent antecedent = citation.detail().antecedent();
        if (antecedent == null || !isPointer(citation)) {
            return citation;
        }
        return places.getOrDefault(new Place(antecedent.unit(), antecedent.span()), citation);
    }

    /** Returns what a citation says of a document. */
    public CitedPaper of(Citation citation) {
        Citation meant = meant(citation);
        CitedPaper cited = CitedPaper.of(meant, isOwn(meant), dateWithin(meant).orElse(null));
        Citation.Antecedent note = meant.detail().antecedent();
        if (note != null && !isPointer(meant) && note.code() != null && cited.identifier() == null) {
            cited = DocumentIdentifier.tryParse(note.code())
                    .map(DocumentIdentifier::toString)
                    .map(cited.by(CitedPaper.NOTE)::identifiedBy)
                    .orElse(cited);
        }
        return meant == citation ? cited : cited.by(CitedPaper.ANAPHORA);
    }

    private static boolean isPointer(Citation citation) {
        return citation.basis().equals(POINTER);
    }

    /** Returns whether the word before a citation, or its first one, says that the writer wrote what is cited. */
    private boolean isOwn(Citation citation) {
        String text = document.structure()
                .unit(citation.unit())
                .map(unit -> unit.text().value())
                .orElse("");
        int end = Math.min(citation.span().start(), text.length());
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String first = citation.text().strip().split("\\s", 2)[0];
        return ResolutionRules.standard().isOwn(text.substring(start, end))
                || ResolutionRules.standard().isOwn(first);
    }

    /** Returns the date that stands in the words of a citation, where there is one and no other. */
    private Optional<String> dateWithin(Citation citation) {
        List<String> within = dates.getOrDefault(citation.unit(), List.of()).stream()
                .filter(mention -> citation.span().contains(mention.span()))
                .map(Mention::id)
                .distinct()
                .toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }
}
