package nl.kamergraaf.mention.entity;

import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Match;
import org.jspecify.annotations.Nullable;

/** Reads the party of a person: "Wilg (Nieuw Verbond)", "Wilg van het Nieuw Verbond". */
final class Parties {

    private final PhraseTrie<OrganisationName> bodies;

    Parties(PhraseTrie<OrganisationName> bodies) {
        this.bodies = bodies;
    }

    /** Returns the party in the brackets that open at a token, or {@code null}. */
    @Nullable String at(TextView view, int token) {
        if (!view.is(token, '(')) {
            return null;
        }
        int at = token + 1;
        if (view.is(at, "beiden") || view.is(at, "allen")) {
            at++;
        }
        if (at >= view.size()) {
            return null;
        }
        Match<OrganisationName> match = bodies.longestAt(view.tokens, at, Parties::isParty);
        return match != null && view.is(match.last() + 1, ')') ? match.span().in(view.text) : null;
    }

    static int closing(TextView view, int open) {
        for (int i = open + 1; i < Math.min(view.size(), open + 20); i++) {
            if (view.is(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    /** "collega's Wilg van het Nieuw Verbond, Eik van …": returns the token after the party, or {@code token} where none is named. */
    int after(TextView view, int token) {
        if (!view.isWord(token) || !view.word(token).equals("van")) {
            return token;
        }
        int at = token + 1;
        if (view.is(at, "de") || view.is(at, "het")) {
            at++;
        }
        Match<OrganisationName> match = at >= view.size() ? null : bodies.longestAt(view.tokens, at, Parties::isParty);
        if (match == null) {
            return token;
        }
        int after = match.last() + 1;
        while (view.is(after, '/') && after + 1 < view.size()) {
            Match<OrganisationName> other = bodies.longestAt(view.tokens, after + 1, Parties::isParty);
            if (other == null) {
                break;
            }
            after = other.last() + 1;
        }
        return after;
    }

    private static boolean isParty(Match<OrganisationName> match) {
        return match.value().bearers().get(0).kind().equals("party");
    }
}
