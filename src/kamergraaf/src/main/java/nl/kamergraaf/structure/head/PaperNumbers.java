package nl.kamergraaf.structure.head;

import java.util.Optional;
import java.util.function.IntPredicate;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.DocumentIdentifier;

/** How the parts of a paper's number that a rule found make up its identifier. */
final class PaperNumbers {

    private PaperNumbers() {}

    /** Returns the paper of a dossier with its number or, in the Eerste Kamer, its letter. */
    static Optional<DocumentIdentifier> kamerstuk(PatternMatch m) {
        String number = HeadRules.group(m, "number");
        return parsed("kst-" + dossier(m) + "-" + (number == null ? HeadRules.group(m, "letter") : number));
    }

    /** Returns the case that a rule found. */
    static Optional<DocumentIdentifier> zaak(PatternMatch m) {
        return parsed(m.held("zaak").replace(" ", ""));
    }

    /** Returns the code of a dossier: "99501-02". */
    static String dossier(PatternMatch m) {
        String suffix = HeadRules.group(m, "suffix");
        if (suffix == null) {
            suffix = HeadRules.group(m, "series");
        }
        if (suffix == null) {
            suffix = HeadRules.group(m, "volume");
        }
        return only(m.held("dossier"), Character::isLetterOrDigit)
                + (suffix == null ? "" : "-" + only(suffix, c -> !Character.isWhitespace(c)));
    }

    /** Returns a parliamentary year as identifiers have it: "20312032". */
    static String years(int first) {
        return String.valueOf(first) + (first + 1);
    }

    static Optional<DocumentIdentifier> parsed(String canonical) {
        return DocumentIdentifier.tryParse(canonical);
    }

    private static String only(String text, IntPredicate kept) {
        StringBuilder left = new StringBuilder(text.length());
        text.chars().filter(kept).forEach(c -> left.append((char) c));
        return left.toString();
    }
}
