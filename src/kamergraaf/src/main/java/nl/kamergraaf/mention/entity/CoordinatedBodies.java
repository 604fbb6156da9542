package nl.kamergraaf.mention.entity;

import java.util.List;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Match;

/**
 * Finds bodies of which the paper gives nothing but an abbreviation that no list has, where it stands between listed bodies of
 * a series, or ends one: "FNV, XYZ en CNV", "FNV, CNV en XYZ".
 */
final class CoordinatedBodies {

    /** How many tokens a body's name in such a series has at most. */
    private static final int LONGEST = 6;

    private final PhraseTrie<OrganisationName> bodies;

    CoordinatedBodies(PhraseTrie<OrganisationName> bodies) {
        this.bodies = bodies;
    }

    /** Adds the body whose abbreviation stands at a token. */
    void find(TextView view, int token, List<Candidate> found) {
        if (!view.hasTrait(token, NameTraits.ABBREVIATION)
                || !view.isSpaced(token)
                || !isSeparator(view, token - 1)
                || view.isJoined(token + 1)
                || view.inUrl(token)
                || bodies.longestAt(view.tokens, token, match -> true) != null) {
            return;
        }
        int before = bodyBefore(view, token - 1);
        if (before < 0) {
            return;
        }
        boolean between = isSeparator(view, token + 1) && beginsBody(view, token + 2);
        boolean ends = !view.is(token - 1, ',') && view.is(before - 1, ',') && bodyBefore(view, before - 1) >= 0;
        if (between || ends) {
            found.add(Candidate.unlisted(view.span(token, token), view.word(token), "unknown", Candidate.GUESS));
        }
    }

    private static boolean isSeparator(TextView view, int token) {
        return view.is(token, ',') || view.is(token, "en") || view.is(token, "of");
    }

    /** Returns where the body's name begins that ends right before a token, or -1. */
    private int bodyBefore(TextView view, int token) {
        for (int first = token - 1; first >= Math.max(0, token - LONGEST); first--) {
            Match<OrganisationName> match =
                    bodies.longestAt(view.tokens, first, each -> each.last() == token - 1 && isBody(each.value()));
            if (match != null) {
                return first;
            }
        }
        return -1;
    }

    private boolean beginsBody(TextView view, int token) {
        int first = NameExtents.isArticle(view, token) ? token + 1 : token;
        return view.isWord(first) && bodies.longestAt(view.tokens, first, match -> isBody(match.value())) != null;
    }

    private static boolean isBody(OrganisationName name) {
        return name.use() == OrganisationName.Use.FREE;
    }
}
