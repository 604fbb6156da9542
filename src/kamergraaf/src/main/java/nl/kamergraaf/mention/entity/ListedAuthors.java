package nl.kamergraaf.mention.entity;

import java.util.List;

/** Finds the authors of a bibliography: "Wilg, A.B.", "Wilg et al.". */
final class ListedAuthors {

    private final Parties parties;

    ListedAuthors(Parties parties) {
        this.parties = parties;
    }

    /** Adds the author at a token, and returns the token after the name, or {@code token} if none is there. */
    int find(TextView view, int token, List<Candidate> found) {
        if (isInverted(view, token) && (view.footnote || isListedAuthor(view, token))) {
            return inverted(view, token, found);
        }
        if (isAndOthers(view, token + 1) && !view.has(token, WordSet.FUNCTION_WORDS) && !view.isAllCapitals(token)) {
            found.add(Candidate.person(view.span(token, token), view.word(token), null, Candidate.ANNOUNCED));
            return token + 1;
        }
        return token;
    }

    private static boolean isInverted(TextView view, int token) {
        return view.is(token + 1, ',')
                && view.isInitial(token + 2)
                && view.is(token + 3, '.')
                && view.tokens.isTight(token + 3);
    }

    private int inverted(TextView view, int token, List<Candidate> found) {
        int last = token + 3;
        while (view.isInitial(last + 1) && view.is(last + 2, '.')) {
            last += 2;
        }
        if (view.has(token, WordSet.NO_MEDIUM) || view.isAllCapitals(token)) {
            return token;
        }
        found.add(Candidate.person(view.span(token, last), view.word(token), null, Candidate.ANNOUNCED));
        return last + 1;
    }

    /** "Wilg et al.". */
    private static boolean isAndOthers(TextView view, int token) {
        return view.is(token, "et") && view.is(token + 1, "al");
    }

    /** "Wilg, P. & Beuk, T. (2030)", "Wilg, J.S. (CU)": a year, a party or another author follows. */
    private boolean isListedAuthor(TextView view, int token) {
        int next = token + 2;
        while (view.isInitial(next) && view.is(next + 1, '.')) {
            next += 2;
        }
        if (view.is(next, '&')) {
            return true;
        }
        return view.is(next, '(')
                && (parties.at(view, next) != null
                        || view.isWord(next + 1) && view.word(next + 1).matches("(19|20)\\d\\d[a-z]?"));
    }
}
