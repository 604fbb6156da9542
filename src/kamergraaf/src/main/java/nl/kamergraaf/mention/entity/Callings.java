package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/** Finds persons behind a calling, which may have a subject behind it as well: "directeur Faiza Wilg", "directeur Publieke Gezondheid". */
final class Callings {

    /** What a spokesperson does. */
    private static final Set<String> SAYING = EntityWords.of("saying");

    /** Callings behind which a subject of one word may stand: "woordvoerder Zorg". */
    private static final Set<String> WITH_SUBJECT = EntityWords.of("with-subject");

    private final AnnouncedNames names;
    private final Parties parties;
    private final PhraseTrie<OrganisationName> bodies;

    Callings(AnnouncedNames names, Parties parties, PhraseTrie<OrganisationName> bodies) {
        this.names = names;
        this.parties = parties;
        this.bodies = bodies;
    }

    /**
     * Adds who is named at a token behind a calling: "directeur Faiza Wilg", two capitals, of which the first is no adjective as in
     * "directeur Publieke Gezondheid".
     *
     * @return the token after the name, or {@code first} if none stands there
     */
    int find(TextView view, int first, List<Candidate> found) {
        if (!view.isCapital(first)
                || view.isAllCapitals(first)
                || view.has(first, WordSet.NO_BODY)
                || view.has(first, WordSet.HEADS)
                || bodies.longestAt(view.tokens, first, match -> true) != null) {
            return first;
        }
        Name name = names.at(view, first);
        String word = view.word(first);
        if (name != null && (speaks(view, name) || isOfBody(view, name))) {
            return AnnouncedNames.add(view, name, null, Candidate.KNOWN, found);
        }
        if (name == null
                || name.last() == first
                || name.initials()
                || AnnouncedNames.isTopic(view, name.last())
                || holdsGivenName(view, name)
                || UnlistedBodies.isAdjective(word) && !view.has(first, WordSet.FIRST_NAMES)
                || view.has(first, WordSet.PARTICLES)
                || view.isJoined(first + 1)) {
            return first;
        }
        return AnnouncedNames.add(view, name, parties.at(view, name.last() + 1), Candidate.KNOWN, found);
    }

    /** "FNV-bestuurder Wilg": of a body known by its abbreviation, a surname alone will do. */
    private static boolean isOfBody(TextView view, Name name) {
        int calling = name.first() - 1;
        return view.isJoined(calling)
                && view.isAllCapitals(calling - 1)
                && !WITH_SUBJECT.contains(view.word(calling))
                && !AnnouncedNames.isTopic(view, name.last())
                && !UnlistedBodies.isAdjective(view.word(name.first()));
    }

    /** "woordvoerder Van Wilg", "woordvoerder Wilg zegt": "woordvoerder Onderwijs" speaks of that. */
    private static boolean speaks(TextView view, Name name) {
        int first = name.first();
        if (!view.word(first - 1).equalsIgnoreCase("woordvoerder")
                && !view.word(first - 1).equalsIgnoreCase("woordvoerster")) {
            return false;
        }
        return view.has(first, WordSet.PARTICLES) && name.last() > first
                || name.last() == first && view.isWord(first + 1) && SAYING.contains(view.word(first + 1));
    }

    /** "hoogleraar Bomenrecht Anna Wilg": the name begins further on. */
    private static boolean holdsGivenName(TextView view, Name name) {
        for (int i = name.first() + 1; i < name.last(); i++) {
            if (view.has(i, WordSet.FIRST_NAMES) && !view.has(name.first(), WordSet.FIRST_NAMES)) {
                return true;
            }
        }
        return false;
    }
}
