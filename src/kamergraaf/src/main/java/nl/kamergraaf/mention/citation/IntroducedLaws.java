package nl.kamergraaf.mention.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations that a document gives laws itself: "de Regeling stille sloten (Rss)", after which "bijlage 1 van de Rss" is one of
 * a law. Read when first asked for. To be used by one thread.
 */
final class IntroducedLaws {

    private static final int LONGEST_ABBREVIATION = 10;
    private static final int LONGEST_NAME = 90;
    private static final List<String> LAWS = CitationLists.phrases("law-stems");

    private final DocumentStructure document;
    private @Nullable Set<String> names;

    IntroducedLaws(DocumentStructure document) {
        this.document = document;
    }

    /** Returns whether the document says that a law is called so for short. */
    boolean contains(String abbreviation) {
        Set<String> known = names;
        if (known == null) {
            known = new HashSet<>();
            for (Unit unit : document.units()) {
                read(unit.text().value(), known);
            }
            names = known;
        }
        return known.contains(abbreviation);
    }

    private static void read(String text, Set<String> names) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = Words.closing(text, open, LONGEST_ABBREVIATION + 2);
            if (close > open + 2 && Words.isCapital(text, open + 1) && isWord(text, open + 1, close)) {
                String before = text.substring(Math.max(0, open - LONGEST_NAME), open);
                String name = before.substring(before.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (LAWS.stream().anyMatch(name::contains)) {
                    names.add(text.substring(open + 1, close));
                }
            }
        }
    }

    private static boolean isWord(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Words.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
