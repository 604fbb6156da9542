package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Match;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/** Finds ministers whose name stands behind their portfolio: "minister van Bomen Wilg zei dat". */
final class Ministers {

    /** Particles with which a surname begins that stands behind a portfolio: "Op" and "In" begin something else there. */
    private static final Set<String> BEFORE_SURNAME = EntityWords.of("before-surname");

    private final AnnouncedNames names;
    private final Parties parties;
    private final PhraseTrie<OrganisationName> bodies;

    Ministers(AnnouncedNames names, Parties parties, PhraseTrie<OrganisationName> bodies) {
        this.names = names;
        this.parties = parties;
        this.bodies = bodies;
    }

    /**
     * Adds the minister named behind a portfolio.
     *
     * @param role  the word that announces
     * @param token the token after it
     * @return the token after the name; after the portfolio, if no name follows; {@code token}, if no portfolio does
     */
    int find(TextView view, String role, int token, List<Candidate> found) {
        int after = isMinister(role) ? afterPortfolio(view, token) : token;
        return after > token ? minister(view, after, found) : token;
    }

    private static boolean isMinister(String word) {
        return word.endsWith("inister") || word.endsWith("taatssecretaris");
    }

    /** Returns the token after "van Bomen en Struiken", if that is a ministry's portfolio, or {@code token}. */
    private int afterPortfolio(TextView view, int token) {
        if (!view.isWord(token)
                || !(view.word(token).equals("van") || view.word(token).equals("voor"))) {
            return token;
        }
        Match<OrganisationName> match = bodies.longestAt(view.tokens, token + 1, Ministers::isPortfolio);
        return match == null ? token : match.last() + 1;
    }

    private static boolean isPortfolio(Match<OrganisationName> match) {
        OrganisationName.Use use = match.value().use();
        return use == OrganisationName.Use.PORTFOLIO || use == OrganisationName.Use.LISTED;
    }

    /** "minister van Bomen Wilg zei dat": a name and no more stands behind the portfolio. */
    private int minister(TextView view, int token, List<Candidate> found) {
        if (!view.isSpaced(token)
                || !view.isCapital(token) && !names.beginsWithParticle(view, token)
                || view.isAllCapitals(token)
                || view.has(token, WordSet.TITLES)
                || view.has(token, WordSet.FUNCTION_WORDS)
                        && !BEFORE_SURNAME.contains(view.word(token).toLowerCase(Locale.ROOT))
                || view.has(token, WordSet.NO_BODY)
                || view.has(token, WordSet.HEADS)
                || UnlistedBodies.isAdjective(view.word(token)) && !view.has(token, WordSet.FIRST_NAMES)) {
            return token;
        }
        Name name = names.at(view, token);
        if (name == null
                || AnnouncedNames.isTopic(view, name.last())
                || view.isCapital(name.last() + 1)
                || view.isWord(name.last() + 1)
                        && view.word(name.last() + 1).equals("en")
                        && view.isCapital(name.last() + 2)) {
            return token;
        }
        return AnnouncedNames.add(view, name, parties.at(view, name.last() + 1), Candidate.KNOWN, found);
    }
}
