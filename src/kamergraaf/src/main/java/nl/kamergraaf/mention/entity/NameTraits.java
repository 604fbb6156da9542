package nl.kamergraaf.mention.entity;

import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.Word;
import nl.kamergraaf.lexicon.WordTraits;

/** What the lists say of a word: its {@link WordSet sets}, those for ends of words, and what may begin at it. */
final class NameTraits implements WordTraits {

    /** At the word the name of something may begin or be announced: a capital, a role, a title, a bracket. */
    static final long TELLING = 1L << 62;

    /** The name of a body of the lists may begin at the word. */
    static final long LISTED = 1L << 61;

    /** The word is what a public body is called before its own name: a committee, a municipality, a ministry, the states of a province. */
    static final long PUBLIC_BODY = 1L << 60;

    /** The word may be the abbreviation of a body that no list has. */
    static final long ABBREVIATION = 1L << 59;

    /** An address may begin with the word. */
    static final long OF_ADDRESS = 1L << 63;

    /** What makes somebody look at a word. */
    static final long NOTICED = TELLING | LISTED | OF_ADDRESS;

    private static final long ANNOUNCING = WordSet.ROLES.bit()
            | WordSet.PLURAL_ROLES.bit()
            | WordSet.OCCUPATIONS.bit()
            | WordSet.CALLINGS.bit()
            | WordSet.TITLES.bit();

    private final NameWords names;
    private final PhraseTrie<OrganisationName> bodies;

    NameTraits(NameWords names, PhraseTrie<OrganisationName> bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    @Override
    public long sets(Word word) {
        long sets = word.isWord() ? names.setsOf(word) : 0;
        boolean telling = word.isWord() && word.isCapitalised()
                || (sets & ANNOUNCING) != 0
                || word.first() == '('
                || word.isWord() && (endings(word) & WordSet.OCCUPATION_ENDS.bit()) != 0;
        return sets
                | (telling ? TELLING : 0)
                | (bodies.mayBegin(word) ? LISTED : 0)
                | (isOfAddress(word) ? OF_ADDRESS : 0)
                | (PublicBodies.mayBeCalled(word.string()) ? PUBLIC_BODY : 0)
                | (ActingBodies.mayBeBody(word.string()) ? ABBREVIATION : 0);
    }

    private static boolean isOfAddress(Word word) {
        return switch (word.first()) {
            case '@' -> true;
            case 'h' -> word.string().equals("http") || word.string().equals("https");
            case 'w' -> word.string().equals("www");
            default -> false;
        };
    }

    @Override
    public long endings(Word word) {
        return names.endings(word.string());
    }
}
