package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Match;

/**
 * Finds bodies that a paper lists behind the word for what they are: "uitzendbureaus (Wilg, Beuk en Eik)", "banken zoals Wilg en
 * Beuk".
 */
final class ParentheticalBodies {

    /** How plural nouns end that name kinds of bodies: "uitzendbureaus". */
    private static final List<String> KINDS = List.copyOf(EntityWords.of("plural-kinds"));

    /** What leads from a kind of bodies to examples of it. */
    private static final Set<String> LEADS = EntityWords.of("before-examples");

    /** How many words a body's name in such a series has at most. */
    private static final int MOST_WORDS = 4;

    private final PhraseTrie<OrganisationName> bodies;

    ParentheticalBodies(PhraseTrie<OrganisationName> bodies) {
        this.bodies = bodies;
    }

    /** Adds the bodies between the bracket that opens at a token and the next. */
    void bracketed(TextView view, int open, List<Candidate> found) {
        if (!isKind(view, open - 1)) {
            return;
        }
        int first = view.isWord(open + 1) && LEADS.contains(view.word(open + 1)) ? open + 2 : open + 1;
        List<Candidate> listed = new ArrayList<>();
        int end = series(view, first, listed);
        if (view.is(end, ')') && listed.size() > 1) {
            found.addAll(listed);
        }
    }

    /** Adds the bodies of the series that begins at a token, if "zoals" leads to it. */
    void exemplified(TextView view, int token, List<Candidate> found) {
        int lead = NameExtents.isArticle(view, token - 1) ? token - 2 : token - 1;
        if (!view.isWord(lead) || !LEADS.contains(view.word(lead))) {
            return;
        }
        if (!isKind(view, view.is(lead - 1, ',') ? lead - 2 : lead - 1)) {
            return;
        }
        List<Candidate> listed = new ArrayList<>();
        series(view, token, listed);
        if (listed.size() > 1) {
            found.addAll(listed);
        }
    }

    private static boolean isKind(TextView view, int token) {
        if (!view.isWord(token) || view.isCapital(token)) {
            return false;
        }
        String word = view.word(token);
        for (String kind : KINDS) {
            if (word.endsWith(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Reads names with commas and "en" between them; returns the token after the last. */
    private int series(TextView view, int first, List<Candidate> listed) {
        int token = first;
        while (true) {
            int start = NameExtents.isArticle(view, token) ? token + 1 : token;
            int last = name(view, start);
            if (last < 0) {
                return token;
            }
            listed.add(candidate(view, start, last));
            token = last + 1;
            boolean comma = view.is(token, ',') || view.is(token, ';');
            token += comma ? 1 : 0;
            boolean and = view.is(token, "en") || view.is(token, "of");
            token += and ? 1 : 0;
            if (!comma && !and) {
                return token;
            }
        }
    }

    private Candidate candidate(TextView view, int first, int last) {
        Match<OrganisationName> match = bodies.longestAt(view.tokens, first, each -> each.last() == last);
        return match == null
                ? Candidate.unlisted(view.span(first, last), view.name(first, last), "unknown", Candidate.GUESS)
                : Candidate.body(view.span(first, last), match.value().bearers().get(0));
    }

    /** Returns the last token of the name that begins at one, or -1 where none does. */
    private int name(TextView view, int first) {
        if (!view.isWord(first)) {
            return -1;
        }
        Match<OrganisationName> listed = bodies.longestAt(view.tokens, first, match -> true);
        if (listed != null) {
            return listed.last();
        }
        int last = first;
        while (view.isCapital(last)
                && last - first < MOST_WORDS
                && !view.has(last, WordSet.FUNCTION_WORDS)
                && !view.has(last, WordSet.NO_BODY)
                && !view.has(last, WordSet.PLACES)) {
            if (!view.isCapital(last + 1) || !view.isSpaced(last + 1) && !view.isJoined(last + 1)) {
                return mayName(view, first, last) ? last : -1;
            }
            last++;
        }
        return -1;
    }

    private static boolean mayName(TextView view, int first, int last) {
        return !view.has(first, WordSet.FIRST_NAMES)
                && !view.isJoined(last + 1)
                && !view.is(last + 1, "van")
                && !view.is(last + 1, "voor")
                && !(first == last && view.has(first, WordSet.HEADS))
                && !(view.isAllCapitals(first) && !view.hasTrait(first, NameTraits.ABBREVIATION));
    }
}
