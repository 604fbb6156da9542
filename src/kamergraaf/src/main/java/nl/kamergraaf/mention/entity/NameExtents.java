package nl.kamergraaf.mention.entity;

import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;

/** Tells how far the name of a body goes. */
final class NameExtents {

    static final int MOST_WORDS = 12;

    /** Function words that with a capital end a name rather than begin a sentence: "Stichting Wilgen voor Iedereen". */
    private static final Set<String> CAPITALS_WITHIN = EntityWords.of("capitals-within");

    /** Small words that stand within the names of foundations only. */
    private static final Set<String> WITHIN = EntityWords.of("within-legal-person");

    private final PhraseTrie<OrganisationName> bodies;

    NameExtents(PhraseTrie<OrganisationName> bodies) {
        this.bodies = bodies;
    }

    /**
     * Returns the last token of a name that begins at a token: capitalised words, and connectors between them.
     *
     * @param headed whether the first token is a head, after which "en" ends the name
     */
    int end(TextView view, int first, boolean headed) {
        int last = first;
        int at = first + 1;
        boolean joined = false;
        while (at < view.size()
                && at - first < MOST_WORDS
                && (view.isSpaced(at) || view.isJoined(at) || view.is(at, '&') || view.is(at, '-'))) {
            if (view.isCapital(at)
                    && (!view.has(at, WordSet.FUNCTION_WORDS) || beginsTitle(view, at) || isWithinName(view, at))) {
                if (joined && startsAnother(view, at)) {
                    break;
                }
                joined = false;
                last = at++;
            } else if (view.is(at, '&')
                    || view.isWord(at) && (view.has(at, WordSet.CONNECTORS) || isWithinLegalPerson(view, first, at))) {
                if (isJoiner(view, at) && (headed && last == first || isArticle(view, at + 1))) {
                    break;
                }
                if (bodies.longestAt(view.tokens, at + 1, match -> true) != null) {
                    break;
                }
                joined |= isJoiner(view, at);
                at++;
            } else if (view.is(at, '-') && isJoiner(view, at + 1)) {
                at++; // "Water- en Zwemveiligheid"
            } else {
                break;
            }
        }
        return last;
    }

    /** "Stichting Plant een Wilg", "Vereniging Wilgen zonder Grenzen". */
    private static boolean isWithinLegalPerson(TextView view, int first, int token) {
        return (view.word(first).equals("Stichting") || view.word(first).equals("Vereniging"))
                && WITHIN.contains(view.word(token));
    }

    /** Returns whether the name of a listed body begins at a token. */
    boolean isListed(TextView view, int token) {
        return bodies.longestAt(view.tokens, token, match -> true) != null;
    }

    private static boolean isWithinName(TextView view, int token) {
        return CAPITALS_WITHIN.contains(view.word(token));
    }

    /** "Bewonersvereniging De Kaap": an article with a capital within a name. */
    static boolean beginsTitle(TextView view, int token) {
        String word = view.word(token);
        return (word.equals("De") || word.equals("Het"))
                && view.isCapital(token + 1)
                && view.isSpaced(token + 1)
                && !view.beginsSentence(token);
    }

    static boolean isArticle(TextView view, int token) {
        return view.is(token, "de") || view.is(token, "het") || view.is(token, "een");
    }

    static boolean isJoiner(TextView view, int token) {
        return view.is(token, '&') || view.is(token, "en") || view.is(token, "and");
    }

    /** Returns whether the capitalised word after "en" begins another name. */
    private boolean startsAnother(TextView view, int token) {
        return view.isIn(token, WordSet.HEADS)
                || view.isSpaced(token + 1) && view.isCapital(token + 1) && view.isIn(token + 1, WordSet.TAILS)
                || view.isIn(token, WordSet.PLACES)
                || view.isIn(token, WordSet.FIRST_NAMES)
                || bodies.longestAt(view.tokens, token, match -> true) != null;
    }
}
