package nl.kamergraaf.mention.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Match;
import org.jspecify.annotations.Nullable;

/** Finds bodies that a paper explains by an abbreviation: "Bureau voor Bomen (BvB)", "Stichting Vrije Wilgen (hierna: SVW)". */
final class ExplainedBodies {

    /** What announces the name that a paper uses from there on. */
    private static final Set<String> AFTER = EntityWords.of("hereafter");

    /** Tokens that a short name in brackets has at most, quotation marks among them. */
    private static final int MOST_OF_SHORT = 6;

    private final NameWords words;
    private final PhraseTrie<OrganisationName> bodies;
    private final NameExtents extents;

    ExplainedBodies(NameWords words, PhraseTrie<OrganisationName> bodies, NameExtents extents) {
        this.words = words;
        this.bodies = bodies;
        this.extents = extents;
    }

    /**
     * Adds the body whose abbreviation stands in the bracket that opens at a token.
     *
     * @param things takes the abbreviation if it stands for something that is no body
     */
    void find(TextView view, int open, List<Candidate> found, Set<String> things) {
        if (withTail(view, open, found) || hereafter(view, open, found) || reversed(view, open, found)) {
            return;
        }
        int close = open + 2;
        while (close < view.size() && close - open < 5 && view.isJoined(close)) {
            close++;
        }
        if (!view.is(close, ')') || !view.isWord(open + 1) || open == 0) {
            return;
        }
        String abbreviation = view.in(open + 1, close - 1);
        if (isRoman(abbreviation)) {
            return; // "Ministerie van Bomen (VII)": the chapter of a budget
        }
        int first = Abbreviations.start(view, open, abbreviation);
        if (first < 0) {
            return;
        }
        int last = open - 1;
        Match<OrganisationName> whole = listedWhole(view, first, last);
        if (whole != null) {
            found.add(Candidate.body(
                    view.span(whole.first(), close), whole.value().bearers().get(0)));
            return;
        }
        Organisation listed = listedUnder(view, open, close);
        boolean telling = false;
        boolean small =
                view.isWord(last) && Character.isLowerCase(view.word(last).charAt(0));
        for (int i = first; i <= last; i++) {
            if (view.isIn(i, WordSet.NO_BODY) || view.endsLike(i, WordSet.NO_BODY)) {
                things.add(abbreviation);
                return;
            }
            telling |= isTelling(view, i);
        }
        boolean another =
                listed != null && !listed.name().equals(abbreviation) && !isAlike(listed.name(), view.in(first, last));
        if (!telling && (small && !view.isCapital(first) || another)) {
            things.add(abbreviation);
        }
        if (telling && view.isCapital(first)) {
            found.add(explained(view, first, open, close, view.name(first, last)));
        }
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVX".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "Stichting Vrije Wilgen (hierna: SVW)": what the paper says it will call the body right before the bracket. */
    private boolean hereafter(TextView view, int open, List<Candidate> found) {
        int at = open + 1;
        if (!view.isWord(at) || !AFTER.contains(view.word(at))) {
            return false;
        }
        while (view.is(at + 1, ':')
                || view.isWord(at + 1) && (AFTER.contains(view.word(at + 1)) || NameExtents.isArticle(view, at + 1))) {
            at++;
        }
        int close = closing(view, at + 1);
        if (close < 0 || close == at + 2 && view.isIn(at + 1, WordSet.HEADS)) {
            return false; // "(hierna: de Stichting)"
        }
        for (int first = Math.max(0, open - NameExtents.MOST_WORDS); first < open; first++) {
            int from = first;
            Match<OrganisationName> match = bodies.longestAt(
                    view.tokens,
                    from,
                    each -> each.last() == open - 1 && each.value().use() == OrganisationName.Use.FREE);
            if (match != null) {
                found.add(Candidate.body(
                        view.span(from, close), match.value().bearers().get(0)));
                return true;
            }
            if (view.isIn(from, WordSet.HEADS) && extents.end(view, from, true) == open - 1) {
                String name = view.name(from, open - 1);
                found.add(Candidate.unlisted(view.span(from, close), name, "unknown", Candidate.ANNOUNCED));
                return true;
            }
        }
        return false;
    }

    /** Returns the bracket that closes after a short name of a few words with a capital, in quotation marks or not; -1 if there is none. */
    private static int closing(TextView view, int first) {
        int at = first;
        if (view.is(at, '"') || view.is(at, '\u2018') || view.is(at, '\u201c') || view.is(at, '\'')) {
            at++;
        }
        if (!view.isCapital(at)) {
            return -1;
        }
        while (at < first + MOST_OF_SHORT && (view.isWord(at) || !view.is(at, ')'))) {
            at++;
        }
        return view.is(at, ')') ? at : -1;
    }

    /** "RBB (Raad voor Bomen en Beken)": the abbreviation goes before the name. */
    private boolean reversed(TextView view, int open, List<Candidate> found) {
        if (!view.isWord(open - 1) || !view.isCapital(open + 1) || !view.isAllCapitals(open - 1)) {
            return false;
        }
        int close = open + 2;
        while (close < open + NameExtents.MOST_WORDS && view.isWord(close)) {
            close++;
        }
        String abbreviation = view.word(open - 1);
        if (!view.is(close, ')')
                || close < open + 3
                || abbreviation.length() < 3
                || Abbreviations.start(view, close, abbreviation) != open + 1
                || holdsNoBody(view, open + 1, close)) {
            return false;
        }
        Match<OrganisationName> listed = listedWhole(view, open + 1, close - 1);
        if (listed != null) {
            found.add(Candidate.body(
                    view.span(open - 1, close), listed.value().bearers().get(0)));
            return true;
        }
        for (int i = open + 1; i < close; i++) {
            if (isTelling(view, i)) {
                found.add(Candidate.unlisted(
                        view.span(open - 1, close), view.name(open + 1, close - 1), "unknown", Candidate.ANNOUNCED));
                return true;
            }
        }
        return false;
    }

    /** "Rijksbrede Bomen Groep (RBB Groep)". */
    private static boolean withTail(TextView view, int open, List<Candidate> found) {
        if (open < 2
                || !view.is(open + 3, ')')
                || !view.isCapital(open + 2)
                || !view.isWord(open - 1)
                || !view.word(open + 2).equals(view.word(open - 1))) {
            return false;
        }
        int first = Abbreviations.start(view, open - 1, view.word(open + 1));
        if (first < 0 || !view.isCapital(first) || holdsNoBody(view, first, open)) {
            return false;
        }
        found.add(Candidate.unlisted(
                view.span(first, open + 3), view.name(first, open - 1), "unknown", Candidate.ANNOUNCED));
        return true;
    }

    /** "Landelijk Programma Bomen (LP Bomen)". */
    private static boolean holdsNoBody(TextView view, int first, int end) {
        for (int i = first; i < end; i++) {
            if (view.isIn(i, WordSet.NO_BODY)) {
                return true;
            }
        }
        return false;
    }

    /** Where a list has the abbreviation for this very name, give or take spaces, the listed body is meant. */
    private Candidate explained(TextView view, int first, int open, int close, String name) {
        Match<OrganisationName> listed = bodies.longestAt(view.tokens, open + 1, match -> true);
        if (listed != null && listed.last() + 1 == close) {
            String letters = letters(name);
            for (Organisation bearer : listed.value().bearers()) {
                if (letters(bearer.name()).equals(letters) || isAlike(bearer.name(), name)) {
                    return Candidate.body(view.span(first, close), bearer);
                }
            }
        }
        return Candidate.unlisted(view.span(first, close), name, "unknown", Candidate.ANNOUNCED);
    }

    /** Returns the listed body of which the words before a bracket are the name, or its end ("Boomlands Bureau voor Wilgen (BW)"); or {@code null}. */
    private @Nullable Match<OrganisationName> listedWhole(TextView view, int first, int last) {
        for (int start = Math.max(0, last - NameExtents.MOST_WORDS); start <= first; start++) {
            Match<OrganisationName> match = bodies.longestAt(
                    view.tokens,
                    start,
                    each -> each.last() == last && each.value().use() == OrganisationName.Use.FREE);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Returns the first body that the lists have under the abbreviation in the brackets, or {@code null}. */
    private @Nullable Organisation listedUnder(TextView view, int open, int close) {
        Match<OrganisationName> match = bodies.longestAt(view.tokens, open + 1, each -> each.last() == close - 1);
        return match == null ? null : match.value().bearers().get(0);
    }

    /** "Inspectie voor de Bomen en Heggen" and "Inspectie Bomen en Heggen": most words are the same. */
    private static boolean isAlike(String listed, String printed) {
        Set<String> a = longWords(listed);
        Set<String> b = longWords(printed);
        long shared = a.stream().filter(b::contains).count();
        return shared > 0 && shared * 3 >= Math.max(a.size(), b.size()) * 2;
    }

    private static Set<String> longWords(String name) {
        return Arrays.stream(Slug.of(name).split("-"))
                .filter(word -> word.length() > 4)
                .collect(Collectors.toSet());
    }

    private static String letters(String name) {
        return Slug.of(name).replace("-", "");
    }

    private boolean isTelling(TextView view, int token) {
        String capital = capital(view.word(token));
        return words.has(capital, WordSet.HEADS)
                || words.has(capital, WordSet.TAILS)
                || view.endsLike(token, WordSet.SUFFIXES)
                || view.endsLike(token, WordSet.TELLING_SUFFIXES);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
