package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds bodies of which the paper gives nothing but an abbreviation that no list has, where they do what only bodies do: "de
 * XYZ waarschuwt", "aldus het XYZ". Laws, measures and kinds of people bear abbreviations too, but they don't warn or conclude.
 */
final class ActingBodies {

    private static final int FEWEST_CAPITALS = 3;
    private static final int LONGEST = 8;

    /** How far behind "heeft" a participle is looked for, in tokens. */
    private static final int CLAUSE = 12;

    private static final Set<String> VERBS = EntityWords.of("acting-verbs");
    /** Those that do so before "dat" only. */
    private static final Set<String> THAT_VERBS = EntityWords.of("acting-verbs-that");

    /** Those that do so with a participle only. */
    private static final Set<String> AUXILIARIES = EntityWords.of("acting-auxiliaries");

    private static final Set<String> PARTICIPLES = EntityWords.of("acting-participles");
    private static final Set<String> NO_BODIES = EntityWords.of("no-body-abbreviations");

    /** Abbreviations of laws, decrees, rules and treaties end so: "BVB", "VWEU", "IVRK". */
    private static final Set<String> LEGAL_ENDS = EntityWords.of("legal-ends");

    private ActingBodies() {}

    /** Adds the body whose abbreviation stands at a token. */
    static void find(TextView view, int token, List<Candidate> found) {
        if (!view.hasTrait(token, NameTraits.ABBREVIATION)
                || !NameExtents.isArticle(view, token - 1) && !isCapitalArticle(view, token - 1)
                || !view.isSpaced(token)
                || view.word(token - 1).equals("een")
                || view.inUrl(token)) {
            return;
        }
        if (acts(view, token + 1) || isQuoted(view, token - 2) || isSource(view, token) || isAgent(view, token)) {
            String name = view.word(token);
            found.add(Candidate.unlisted(view.span(token, token), name, "unknown", Candidate.GUESS));
        }
    }

    private static boolean isCapitalArticle(TextView view, int token) {
        return view.is(token, "De") || view.is(token, "Het");
    }

    /** Returns whether a word may be the abbreviation of a body that no list has. */
    static boolean mayBeBody(String word) {
        return isAbbreviation(word) && !NO_BODIES.contains(word);
    }

    /** "KNXV", "NVvX": letters only, three capitals at least. */
    private static boolean isAbbreviation(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS
                && word.length() <= LONGEST
                && word.length() - capitals <= 2
                && !(word.charAt(0) == 'W' && !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean acts(TextView view, int token) {
        if (!view.isWord(token) || !view.isSpaced(token)) {
            return false;
        }
        String verb = view.word(token);
        return VERBS.contains(verb)
                || THAT_VERBS.contains(verb) && view.is(token + 1, "dat")
                || AUXILIARIES.contains(verb) && hasParticiple(view, token + 1);
    }

    private static boolean hasParticiple(TextView view, int first) {
        for (int i = first; i < first + CLAUSE && view.isWord(i); i++) {
            if (PARTICIPLES.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "volgens het XYZ"; after "de" stand as many laws and norms. */
    private static boolean isSource(TextView view, int token) {
        String word = view.word(token);
        return view.word(token - 1).equals("het")
                && view.isWord(token - 2)
                && view.word(token - 2).equalsIgnoreCase("volgens")
                && !isLegal(word)
                && !view.isJoined(token + 1);
    }

    /** "door het XYZ is nader onderzocht". */
    private static boolean isAgent(TextView view, int token) {
        return view.is(token - 2, "door") && !isLegal(view.word(token)) && hasParticiple(view, token + 1);
    }

    private static boolean isLegal(String word) {
        return LEGAL_ENDS.contains(word.substring(word.length() - 1));
    }

    /** "…, aldus de XYZ." */
    private static boolean isQuoted(TextView view, int token) {
        return view.is(token, "aldus") || view.is(token, "Aldus");
    }
}
