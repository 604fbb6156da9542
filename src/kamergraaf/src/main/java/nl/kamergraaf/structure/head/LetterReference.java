package nl.kamergraaf.structure.head;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.MetadataKey;

/** The reference that a letter's margin gives as its own. "Uw kenmerk" is the other side's. */
final class LetterReference {

    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST_REFERENCE = 50;

    private final GuardedRule ownReference;
    private final GuardedRule otherLabel;
    private final GuardedRule writtenPaper;
    private final GuardedRule labelRow;
    private final GuardedRule valueRow;

    LetterReference(HeadRules rules) {
        this.ownReference = rules.rule("own-reference");
        this.otherLabel = rules.rule("other-label");
        this.writtenPaper = rules.rule("written-paper");
        this.labelRow = rules.rule("label-row");
        this.valueRow = rules.rule("value-row");
    }

    /** "Ons kenmerk" with its value beside it or below it; else what the letter's template holds. */
    Optional<DocumentIdentifier> of(Evidence evidence) {
        return reference(evidence.openingLines())
                .or(() -> reference(evidence.furnitureLines()))
                .or(() -> evidence.document().first(MetadataKey.REFERENCE).flatMap(this::reference));
    }

    private Optional<DocumentIdentifier> reference(List<HeadLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<PatternMatch> label = ownReference.find(lines.get(i));
            if (label.isEmpty()) {
                Optional<DocumentIdentifier> below = belowRow(lines, i);
                if (below.isPresent()) {
                    return below;
                }
                continue;
            }
            String value = label.get().group("reference");
            if (value == null && i + 1 < lines.size()) {
                value = lines.get(i + 1).text();
            }
            Optional<DocumentIdentifier> own = value == null ? Optional.empty() : reference(value);
            if (own.isPresent() && otherLabel.find(value == null ? "" : value).isEmpty()) {
                return own;
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentIdentifier> reference(String printed) {
        String value = Spaces.single(printed.replace('|', ' ')).strip();
        long digits = value.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS || value.length() > LONGEST_REFERENCE || value.split(" ").length > 4) {
            return Optional.empty();
        }
        return writtenPaper
                .find(value)
                .flatMap(PaperNumbers::kamerstuk)
                .or(() -> DocumentIdentifier.tryParse(value))
                .or(() -> Optional.of(new DocumentIdentifier.MinistryReference(value)));
    }

    /** The value in the row below a row of labels: "Datum Kenmerk Onderwerp". */
    private Optional<DocumentIdentifier> belowRow(List<HeadLine> lines, int row) {
        if (row + 1 >= lines.size() || labelRow.find(lines.get(row)).isEmpty()) {
            return Optional.empty();
        }
        return valueRow.find(lines.get(row + 1)).flatMap(m -> reference(m.held("reference")));
    }
}
