package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.mention.entity.PersonNames.Name;
import org.jspecify.annotations.Nullable;

/** Reads the name of a person where a role, a title or the form of a line says that one stands there. */
final class AnnouncedNames {

    /** Second words of places: Den Haag, Ter Apel. */
    private static final Set<String> AFTER_ARTICLE = EntityWords.of("after-article");

    /** What ministers and state secretaries are for, word by word. */
    private static final Set<String> PORTFOLIOS = EntityWords.of("portfolios");

    private static final int LONGEST_SURNAME = 12;

    private final PersonNames names;
    private final ForeignBodies foreign;
    private final PhraseTrie<OrganisationName> bodies;

    AnnouncedNames(PersonNames names, PhraseTrie<OrganisationName> bodies, ForeignBodies foreign) {
        this.names = names;
        this.bodies = bodies;
        this.foreign = foreign;
    }

    /** Returns the name at a token unless a list knows a body or portfolio there. */
    @Nullable Name at(TextView view, int token) {
        if (token >= view.size()
                || view.isWord(token) && (isPlace(view, token) || isOffice(view, token) || isPortfolio(view, token))) {
            return null;
        }
        Name name = names.at(view, token, true);
        if (name != null && holdsBody(view, name)) {
            name = names.at(view, token);
        }
        if (name == null
                || name.last() > token && (isThing(view, name.last()) || isPortfolio(view, name.last()))
                || name.last() == token && isLongTopic(view, token)) {
            return null; // "Prof. Wilg Instituut"
        }
        PhraseTrie.Match<OrganisationName> body = bodies.longestAt(view.tokens, token, match -> true);
        if (body != null && (body.last() > name.last() || body.last() == name.last() && !isParticled(view, token))) {
            return null;
        }
        return name;
    }

    /** "staatssecretaris Jeugd en Sport": what a minister is for. */
    private static boolean isPortfolio(TextView view, int token) {
        String word = view.word(token);
        String normal =
                view.isAllCapitals(token) ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
        return PORTFOLIOS.contains(normal);
    }

    /** "Den" and "Ter" begin places, and names of persons too: "Den Haag", "Den Boer". */
    static boolean isPlace(TextView view, int token) {
        boolean surname = view.has(token, WordSet.PARTICLES)
                && view.isCapital(token + 1)
                && view.isSpaced(token + 1)
                && !AFTER_ARTICLE.contains(view.word(token + 1));
        return view.has(token, WordSet.PLACES) && !surname;
    }

    /** "collega Minister": what announces a person is none. */
    private static boolean isOffice(TextView view, int token) {
        return view.has(token, WordSet.PLURAL_ROLES)
                || view.has(token, WordSet.MEMBERS)
                || view.has(token, WordSet.OCCUPATIONS) && !isSurname(view, token)
                || view.word(token).equals("Minister")
                || view.word(token).equals("Staatssecretaris");
    }

    /** "de leden Bisschop, Eik en Wilg": a calling with a capital, behind which no name stands, is the name itself. */
    private static boolean isSurname(TextView view, int token) {
        return view.isCapital(token)
                && !view.isAllCapitals(token)
                && !(view.isSpaced(token + 1) && view.isCapital(token + 1));
    }

    /** "het lid X van Nieuw Verbond": the party is no part of the name. */
    private boolean holdsBody(TextView view, Name name) {
        return holdsBody(view, name.first() + 1, name.last());
    }

    /** Returns whether the name of a listed body begins at one of these tokens. */
    boolean holdsBody(TextView view, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (bodies.longestAt(view.tokens, i, match -> true) != null) {
                return true;
            }
        }
        return false;
    }

    static boolean isParticled(TextView view, int token) {
        return view.isWord(token) && view.has(token, WordSet.PARTICLES);
    }

    /** "'t Hooft", "d'Eik", "van der Wilg". */
    boolean beginsWithParticle(TextView view, int token) {
        if (token >= view.size() || !names.isParticle(view, token)) {
            return false;
        }
        int surname = names.afterParticles(view, token);
        return surname > token
                && !view.has(surname, WordSet.ROLES)
                && !view.has(surname, WordSet.PLURAL_ROLES)
                && !isStateOfficer(view, surname);
    }

    /** "president Wilg en de Duitse bondskanselier". */
    private boolean isStateOfficer(TextView view, int token) {
        return foreign.isAdjective(view, token) && view.word(token).endsWith("se");
    }

    /** "Prinses Wilgtunnel", "Anna Wilgschool"; not "Anna van den Hof". */
    static boolean isThing(TextView view, int token) {
        if (view.has(token, WordSet.NO_PERSON) && isParticled(view, token - 1) && view.isSpaced(token)) {
            return false;
        }
        return view.has(token, WordSet.NO_PERSON) || view.endsLike(token, WordSet.NO_PERSON);
    }

    /** "regeringscommissaris Waterhuishouding": nobody's name is so long and ends so. */
    private static boolean isLongTopic(TextView view, int token) {
        String word = view.word(token);
        return word.length() > LONGEST_SURNAME
                && (word.endsWith("ing") || word.endsWith("heid") || word.endsWith("zaken") || word.endsWith("beleid"));
    }

    /** "directeur Publieke Gezondheid": the words name a subject. */
    static boolean isTopic(TextView view, int token) {
        String word = view.word(token);
        return view.has(token, WordSet.TAILS)
                || view.has(token, WordSet.PLACES)
                || view.has(token, WordSet.NO_BODY)
                || word.endsWith("zaken")
                || word.endsWith("Zaken")
                || word.endsWith("heid")
                || word.endsWith("ing")
                || word.endsWith("Recht")
                || view.isAllCapitals(token);
    }

    /** Adds the bearer of a name, and returns the token after the name. */
    static int add(TextView view, Name name, @Nullable String party, int weight, List<Candidate> found) {
        found.add(Candidate.person(view.span(name.first(), name.last()), text(view, name), party, weight));
        return name.last() + 1;
    }

    private static String text(TextView view, Name name) {
        String text = view.in(name.first(), name.last());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) > ' ';
            if (c <= ' ' && !single) {
                return text.replaceAll("\\s+", " ");
            }
        }
        return text;
    }
}
