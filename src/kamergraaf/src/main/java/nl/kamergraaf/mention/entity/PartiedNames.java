package nl.kamergraaf.mention.entity;

import java.util.List;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/** Finds persons by nothing but the party that stands in brackets behind them: "Wilg (VVD)". */
final class PartiedNames {

    private final PersonNames plain;
    private final AnnouncedNames names;
    private final Parties parties;

    PartiedNames(PersonNames plain, AnnouncedNames names, Parties parties) {
        this.plain = plain;
        this.names = names;
        this.parties = parties;
    }

    private static boolean isBracketAhead(TextView view, int token) {
        for (int i = token + 1; i < Math.min(view.size(), token + 8); i++) {
            if (view.is(i, '(')) {
                return true;
            }
            if (!view.tokens.isWord(i) && !view.is(i, '-') && !view.is(i, '\u2013') && !view.is(i, '\'')) {
                return false;
            }
        }
        return false;
    }

    /** Adds the person whose name a bracket with a party follows; returns the token after it, or the token itself. */
    int find(TextView view, int token, List<Candidate> found) {
        if (!isBracketAhead(view, token)) {
            return token;
        }
        if (view.has(token, WordSet.FUNCTION_WORDS) && !AnnouncedNames.isParticled(view, token)) {
            return token;
        }
        int first = token;
        while (first > 0
                && !view.isCapital(first - 1)
                && view.isSpaced(first)
                && AnnouncedNames.isParticled(view, first - 1)) {
            first--;
        }
        if (first == token
                && token > 1
                && names.beginsWithParticle(view, token - 2)
                && plain.afterParticles(view, token - 2) == token) {
            first = token - 2; // d'Eik
        }
        if (first < token && !view.is(first - 1, ',') && !view.is(first - 1, ':')) {
            first = token; // "het voorstel van Wilg (VVD)"
        }
        Name name = plain.at(view, first);
        if (name == null) {
            return token;
        }
        String party = parties.at(view, name.last() + 1);
        if (party == null || names.at(view, first) == null || isPartyName(view, name)) {
            return token;
        }
        return AnnouncedNames.add(view, name, party, Candidate.ANNOUNCED, found);
    }

    /** "Partij voor de Dieren (PvdD)" introduces an abbreviation. */
    private boolean isPartyName(TextView view, Name name) {
        return names.holdsBody(view, name.first(), name.last())
                || view.isWord(name.first() - 1) && view.isSpaced(name.first()) && view.isCapital(name.first() - 1);
    }
}
