package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.mention.entity.PersonNames.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by what announces them: a role or title ("het lid X", "Minister X", "prof. dr. X"), initials, a given name,
 * a party in brackets, or the order "X, A.B." of a bibliography.
 */
final class PersonRules {

    /** How far before a signature its office may begin. */
    private static final int SIGNATURE_WINDOW = 30;

    /** Who signs a paper of the Kamer. */
    private static final Set<String> SIGNERS =
            Set.of("voorzitter", "griffier", "ondervoorzitter", "rapporteur", "secretaris", "Voorzitter", "Griffier");

    /** Second words of places: Den Haag, Ter Apel. */
    private static final Set<String> AFTER_ARTICLE = Set.of(
            "Haag", "Bosch", "Helder", "Dolder", "Ham", "Hoorn", "Burg", "Oever", "Andel", "Apel", "Aar", "Boede");

    /** What may stand between "leden" and the colon before their names. */
    private static final Set<String> TO_COLON = Set.of("der", "Kamer", "te", "weten", "de", "volgende", "zijn");

    /** Particles with which a surname begins that stands behind a portfolio: "Op" and "In" begin something else there. */
    private static final Set<String> BEFORE_SURNAME = Set.of("van", "von", "de", "den", "der", "ten", "ter");

    /** What makes an officer known by the surname alone of "generaal". */
    private static final Set<String> BEFORE_GENERAL =
            Set.of("procureur", "advocaat", "luitenant", "majoor", "brigade", "gouverneur");

    private final NameWords words;
    private final PersonNames names;
    private final ForeignBodies foreign;
    private final PhraseTrie<OrganisationName> bodies;

    PersonRules(NameWords words, PhraseTrie<OrganisationName> bodies, ForeignBodies foreign) {
        this.words = words;
        this.foreign = foreign;
        this.names = new PersonNames(words);
        this.bodies = bodies;
    }

    /** Adds the persons of a text. */
    void find(TextView view, List<Candidate> found) {
        int next = 0;
        for (int token : view.telling()) {
            if (token >= next) {
                next = at(view, token, found);
            }
        }
    }

    /** Returns the token after what was found at a token. */
    private int at(TextView view, int token, List<Candidate> found) {
        boolean capital = view.isCapital(token);
        boolean role =
                view.has(token, WordSet.ROLES) || view.has(token, WordSet.PLURAL_ROLES) || isOccupation(view, token);
        boolean title = view.has(token, WordSet.TITLES);
        if (!capital && !role && !title && !view.has(token, WordSet.CALLINGS)
                || view.inUrl(token)
                || view.isJoined(token) && !role && !view.has(token, WordSet.CALLINGS)) {
            return token;
        }
        String word = view.word(token);
        if (view.has(token, WordSet.PLURAL_ROLES) || word.equals("Voorzitter") || word.equals("Griffier")) {
            int next = afterColon(view, token, found);
            if (next > token) {
                return next;
            }
        }
        if (role && isRole(view, token, word)) {
            boolean dotted = view.is(token + 1, '.') && view.tokens.isTight(token + 1) && word.length() < 5;
            boolean colleagues = isPluralInS(view, token);
            int next = afterTitles(view, colleagues ? token + 3 : dotted ? token + 2 : token + 1);
            boolean office = !view.has(token, WordSet.FORMS_OF_ADDRESS);
            boolean portfolio = view.isWord(next)
                    && (view.word(next).equals("VAN") || view.word(next).equals("VOOR"))
                    && !view.has(token, WordSet.MEMBERS);
            if (portfolio) {
                return token;
            }
            if (isMinister(word)) {
                int after = afterPortfolio(view, next);
                if (after > next) {
                    return minister(view, after, found);
                }
            }
            if (isRoyal(word) && isThing(view, nameEnd(view, next))) {
                return token;
            }
            if (!view.isSpaced(next)
                    || (next == token + 1 || colleagues) && office && !view.isCapital(next) && !view.is(next, '\'')) {
                return token;
            }
            return list(view, next, found, colleagues || view.has(token, WordSet.PLURAL_ROLES));
        }
        if (view.has(token, WordSet.CALLINGS) && view.isSpaced(token + 1)) {
            int next = calling(view, token + 1, found);
            if (next > token + 1) {
                return next;
            }
        }
        if (title && afterTitles(view, token) > token) {
            return list(view, afterTitles(view, token), found, true);
        }
        if (!capital) {
            return token;
        }
        if (view.isInitial(token) && view.is(token + 1, '.') && view.tokens.isTight(token + 1)) {
            return initials(view, token, found);
        }
        if (view.has(token, WordSet.FIRST_NAMES)) {
            return givenName(view, token, found);
        }
        if (isInverted(view, token) && (view.footnote || isListedAuthor(view, token))) {
            return inverted(view, token, found);
        }
        if (isAndOthers(view, token + 1) && !view.has(token, WordSet.FUNCTION_WORDS) && !view.isAllCapitals(token)) {
            found.add(Candidate.person(view.span(token, token), word, null, Candidate.ANNOUNCED));
            return token + 1;
        }
        int line = view.is(token - 1, '\n') ? token - 2 : token - 1;
        if (view.is(line, ',') || view.is(line, ':')) {
            int next = isOnBehalf(view, line) ? onBehalf(view, token, found) : signature(view, token, found);
            if (next > token) {
                return next;
            }
        }
        return withParty(view, token, found);
    }

    /** "collega's Wilg en Eik". */
    private static boolean isPluralInS(TextView view, int token) {
        return (view.is(token + 1, '\'') || view.is(token + 1, '’'))
                && view.tokens.isTight(token + 1)
                && view.isWord(token + 2)
                && view.tokens.isTight(token + 2)
                && view.word(token + 2).equals("s");
    }

    private static boolean isRoyal(String word) {
        return switch (word) {
            case "Koning", "Koningin", "Prins", "Prinses", "koning", "koningin", "prins", "prinses" -> true;
            default -> false;
        };
    }

    private static int nameEnd(TextView view, int token) {
        int last = token;
        while (view.isCapital(last + 1) && (view.isSpaced(last + 1) || view.isJoined(last + 1))) {
            last++;
        }
        return Math.min(last, view.size() - 1);
    }

    private boolean isRole(TextView view, int token, String word) {
        if (!view.has(token, WordSet.ROLES)) {
            return !view.isJoined(token) || !view.isCapital(token) && isOfficer(view, token);
        }
        // "tweede lid Awb" is part of a law, "het lid Kuzu" a person.
        return !word.equals("lid") || token == 0 || !isOrdinal(view, token - 1);
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
        PhraseTrie.Match<OrganisationName> match = bodies.longestAt(view.tokens, token + 1, PersonRules::isPortfolio);
        return match == null ? token : match.last() + 1;
    }

    private static boolean isPortfolio(PhraseTrie.Match<OrganisationName> match) {
        OrganisationName.Use use = match.value().use();
        return use == OrganisationName.Use.PORTFOLIO || use == OrganisationName.Use.LISTED;
    }

    /** "minister van Bomen Wilg zei dat": a name and no more stands behind the portfolio. */
    private int minister(TextView view, int token, List<Candidate> found) {
        if (!view.isSpaced(token)
                || !view.isCapital(token) && !beginsWithParticle(view, token)
                || view.isAllCapitals(token)
                || view.has(token, WordSet.FUNCTION_WORDS)
                        && !BEFORE_SURNAME.contains(view.word(token).toLowerCase(Locale.ROOT))
                || view.has(token, WordSet.NO_BODY)
                || view.has(token, WordSet.HEADS)
                || UnlistedBodies.isAdjective(view.word(token)) && !view.has(token, WordSet.FIRST_NAMES)) {
            return token;
        }
        Name name = announced(view, token);
        if (name == null
                || isTopic(view, name.last())
                || view.isCapital(name.last() + 1)
                || view.isWord(name.last() + 1)
                        && view.word(name.last() + 1).equals("en")
                        && view.isCapital(name.last() + 2)) {
            return token;
        }
        found.add(Candidate.person(
                view.span(name.first(), name.last()), text(view, name), party(view, name.last() + 1), Candidate.KNOWN));
        return name.last() + 1;
    }

    /** "klimaatcommissaris" is an occupation, as "commissaris" is. */
    private static boolean isOccupation(TextView view, int token) {
        return view.has(token, WordSet.OCCUPATIONS) || view.endsLike(token, WordSet.OCCUPATION_ENDS);
    }

    /** "procureur-generaal Wilg"; behind "directeur-generaal" stands a subject, and "directoraat-generaal" is no officer. */
    private static boolean isOfficer(TextView view, int token) {
        return !view.word(token).equals("generaal")
                || view.isWord(token - 1)
                        && BEFORE_GENERAL.contains(view.word(token - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isOrdinal(TextView view, int token) {
        String word = view.word(token);
        return word.endsWith("de") || word.endsWith("ste") || Character.isDigit(word.charAt(0)) || word.equals("dit");
    }

    /** Returns the token after titles ("prof. dr."), or {@code token} where there are none. */
    private int afterTitles(TextView view, int token) {
        int at = token;
        while (view.isWord(at) && view.has(at, WordSet.TITLES)) {
            boolean dotted = view.is(at + 1, '.') && view.tokens.isTight(at + 1);
            if (!dotted && view.word(at).length() < 5 && !view.word(at).equals("drs")) {
                break;
            }
            at += dotted ? 2 : 1;
        }
        return at;
    }

    /** "Voorzitter: Wilg", "leden der Kamer, te weten: Van Beuk, Eik en Wilg": returns the token after the names. */
    private int afterColon(TextView view, int token, List<Candidate> found) {
        boolean several = view.has(token, WordSet.PLURAL_ROLES);
        if (!several && !startsLine(view, token)) {
            return token;
        }
        int colon = token + 1;
        while (several
                && colon < token + 6
                && (view.is(colon, ',') || view.isWord(colon) && TO_COLON.contains(view.word(colon)))) {
            colon++;
        }
        if (!view.is(colon, ':')) {
            return token;
        }
        List<Candidate> names = new ArrayList<>();
        int next = list(view, view.is(colon + 1, '\n') ? colon + 2 : colon + 1, names, several);
        if (names.isEmpty() || several && names.size() < 2) {
            return token;
        }
        found.addAll(names);
        return next;
    }

    private static boolean startsLine(TextView view, int token) {
        return token == 0 || view.is(token - 1, '\n') || view.isCapital(token - 1);
    }

    /** "directeur Faiza Wilg": two capitals, of which the first is no adjective as in "directeur Publieke Gezondheid". */
    private int calling(TextView view, int first, List<Candidate> found) {
        if (!view.isCapital(first)
                || view.isAllCapitals(first)
                || view.has(first, WordSet.NO_BODY)
                || view.has(first, WordSet.HEADS)
                || bodies.longestAt(view.tokens, first, match -> true) != null) {
            return first;
        }
        Name name = announced(view, first);
        String word = view.word(first);
        if (name == null
                || name.last() == first
                || name.initials()
                || isTopic(view, name.last())
                || holdsGivenName(view, name)
                || UnlistedBodies.isAdjective(word) && !view.has(first, WordSet.FIRST_NAMES)
                || view.has(first, WordSet.PARTICLES)
                || view.isJoined(first + 1)) {
            return first;
        }
        found.add(Candidate.person(
                view.span(name.first(), name.last()), text(view, name), party(view, name.last() + 1), Candidate.KNOWN));
        return name.last() + 1;
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

    private boolean isTopic(TextView view, int token) {
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

    /** @param several whether names go on after a comma without a party */
    private int list(TextView view, int first, List<Candidate> found, boolean several) {
        int token = first;
        int end = first;
        int pendingFrom = found.size();
        while (token < view.size()) {
            token = afterTitles(view, token);
            Name name = token == first || view.isCapital(token) || beginsWithParticle(view, token)
                    ? announced(view, token)
                    : null;
            if (name == null) {
                break;
            }
            int next = name.last() + 1;
            String party = party(view, next);
            if (party != null) {
                boolean shared = view.isWord(next + 1)
                        && (view.word(next + 1).equals("beiden")
                                || view.word(next + 1).equals("allen"));
                if (shared) {
                    for (int i = pendingFrom; i < found.size(); i++) {
                        Candidate each = found.get(i);
                        if (each.isPerson() && each.party() == null) {
                            found.set(i, Candidate.person(each.span(), each.name(), party, each.weight()));
                        }
                    }
                }
            }
            found.add(Candidate.person(
                    view.span(name.first(), name.last()), text(view, name), party, Candidate.ANNOUNCED));
            if (view.is(next, '(')) {
                int close = closing(view, next);
                next = close < 0 ? next : close + 1;
            }
            int of = afterPartyOf(view, next);
            boolean said = of > next;
            next = of;
            end = next;
            if (view.is(next, ';') || view.is(next, ',') && (several || party != null || said)) {
                next++;
            }
            if (view.isWord(next) && view.word(next).equalsIgnoreCase("en")) {
                next++;
            }
            if (next == end) {
                break;
            }
            token = next;
        }
        return end;
    }

    /** "collega's Wilg van het Nieuw Verbond, Eik van …": returns the token after the party, or {@code token} where none is named. */
    private int afterPartyOf(TextView view, int token) {
        if (!view.isWord(token) || !view.word(token).equals("van")) {
            return token;
        }
        int at = token + 1;
        if (view.isWord(at) && (view.word(at).equals("de") || view.word(at).equals("het"))) {
            at++;
        }
        PhraseTrie.Match<OrganisationName> match = at >= view.size()
                ? null
                : bodies.longestAt(
                        view.tokens,
                        at,
                        each -> each.value().bearers().get(0).kind().equals("party"));
        if (match == null) {
            return token;
        }
        int after = match.last() + 1;
        while (view.is(after, '/') && after + 1 < view.size()) {
            PhraseTrie.Match<OrganisationName> other = bodies.longestAt(
                    view.tokens,
                    after + 1,
                    each -> each.value().bearers().get(0).kind().equals("party"));
            if (other == null) {
                break;
            }
            after = other.last() + 1;
        }
        return after;
    }

    /** "'t Hooft", "d'Eik", "van der Wilg". */
    private boolean beginsWithParticle(TextView view, int token) {
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

    /** Returns the name at a token unless a list knows a body or portfolio there. */
    private @Nullable Name announced(TextView view, int token) {
        if (token >= view.size() || view.isWord(token) && (isPlace(view, token) || isOffice(view, token))) {
            return null;
        }
        Name name = names.at(view, token, true);
        if (name != null && holdsBody(view, name)) {
            name = names.at(view, token);
        }
        if (name == null || name.last() > token && isThing(view, name.last())) {
            return null; // "Prof. Wilg Instituut"
        }
        PhraseTrie.Match<OrganisationName> body = bodies.longestAt(view.tokens, token, match -> true);
        if (body != null && (body.last() > name.last() || body.last() == name.last() && !isParticled(view, token))) {
            return null;
        }
        return name;
    }

    /** "Den" and "Ter" begin places, and names of persons too: "Den Haag", "Den Boer". */
    private static boolean isPlace(TextView view, int token) {
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
        for (int i = name.first() + 1; i <= name.last(); i++) {
            if (bodies.longestAt(view.tokens, i, match -> true) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticled(TextView view, int token) {
        return view.isWord(token) && view.has(token, WordSet.PARTICLES);
    }

    private int initials(TextView view, int token, List<Candidate> found) {
        Name name = names.at(view, token);
        if (name == null || !name.initials()) {
            return token;
        }
        boolean single = !view.is(token + 3, '.') || !view.isInitial(token + 2);
        boolean legal = view.word(token).matches("[BN]")
                && view.isCapital(token + 2)
                && view.word(token + 2).equals("V");
        boolean heading = single && view.word(token).matches("[IVX]") && view.isAllCapitals(name.last());
        if (legal || heading || single && !mayStart(view, token)) {
            return token;
        }
        found.add(Candidate.person(
                view.span(name.first(), name.last()),
                text(view, name),
                party(view, name.last() + 1),
                Candidate.ANNOUNCED));
        return name.last() + 1;
    }

    /** Returns whether a name may begin here: after a sign, a line break, or a word that goes before a name. */
    private boolean mayStart(TextView view, int token) {
        if (token == 0 || !view.isWord(token - 1)) {
            return !view.is(token - 1, '.') || view.footnote || view.has(token - 2, WordSet.TITLES);
        }
        String before = view.word(token - 1);
        return before.equals("en")
                || before.equals("door")
                || before.equals("van")
                || view.has(token - 1, WordSet.ROLES);
    }

    private int givenName(TextView view, int token, List<Candidate> found) {
        Name name = names.at(view, token);
        if (name == null || name.last() == token) {
            return withParty(view, token, found);
        }
        int second = token + 1;
        if (view.isJoined(second) && !view.has(second, WordSet.FIRST_NAMES)) {
            return withParty(view, token, found);
        }
        if (view.has(name.last(), WordSet.PLACES)
                || view.has(name.last(), WordSet.TAILS)
                || view.endsLike(name.last(), WordSet.SUFFIXES)) {
            return token;
        }
        if (view.beginsSentence(token) && view.has(token, WordSet.AMBIGUOUS)
                || isInCountry(view, name)
                || isThing(view, name.last())) {
            return token;
        }
        found.add(Candidate.person(
                view.span(name.first(), name.last()), text(view, name), party(view, name.last() + 1), Candidate.KNOWN));
        return name.last() + 1;
    }

    /** "Prinses Wilgtunnel", "Anna Wilgschool". */
    private boolean isThing(TextView view, int token) {
        return view.has(token, WordSet.NO_PERSON) || view.endsLike(token, WordSet.NO_PERSON);
    }

    /** "Georgia in de Verenigde Staten". */
    private boolean isInCountry(TextView view, Name name) {
        if (!view.isWord(name.first() + 1) || !view.word(name.first() + 1).equals("in")) {
            return false;
        }
        return foreign.isCountry(view, name.first() + 2) || foreign.isCountry(view, name.first() + 3);
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
        return view.isWord(token)
                && view.word(token).equals("et")
                && view.isWord(token + 1)
                && view.word(token + 1).equals("al");
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
                && (party(view, next) != null
                        || view.isWord(next + 1) && view.word(next + 1).matches("(19|20)\\d\\d[a-z]?"));
    }

    /** "namens deze," and "namens dezen:" go before the name of who signs. */
    private static boolean isOnBehalf(TextView view, int token) {
        return view.isWord(token - 1)
                && (view.word(token - 1).equals("deze") || view.word(token - 1).equals("dezen"))
                && view.isWord(token - 1)
                && view.word(token - 2).equalsIgnoreCase("namens");
    }

    private int onBehalf(TextView view, int token, List<Candidate> found) {
        if (view.has(token, WordSet.FUNCTION_WORDS) || view.has(token, WordSet.NO_BODY) || view.isAllCapitals(token)) {
            return token;
        }
        Name name = announced(view, token);
        if (name == null || name.last() == token || isTopic(view, name.last())) {
            return token;
        }
        found.add(Candidate.person(view.span(name.first(), name.last()), text(view, name), null, Candidate.ANNOUNCED));
        return name.last() + 1;
    }

    /** "De griffier van de vaste commissie voor Bomen, Wilg" at the end of a line. */
    private int signature(TextView view, int token, List<Candidate> found) {
        if (view.has(token, WordSet.NO_BODY)
                || isPlace(view, token)
                || view.has(token, WordSet.FUNCTION_WORDS) && !isParticled(view, token)) {
            return token;
        }
        int start = token - 1;
        while (start > 0
                && token - start < SIGNATURE_WINDOW
                && !(view.is(start - 1, '\n') && !view.is(start - 2, ','))
                && !view.is(start - 1, '.')) {
            start--;
        }
        boolean begins = start == 0 || view.is(start - 1, '\n') || view.is(start - 1, '.');
        if (!begins || !view.isWord(start) || !opensSignature(view, start)) {
            return token;
        }
        boolean signer = false;
        for (int i = start; i < Math.min(start + 5, token); i++) {
            signer |= view.isWord(i) && SIGNERS.contains(view.word(i));
        }
        if (!signer) {
            return token;
        }
        Name name = announced(view, token);
        if (name == null || !endsSignature(view, name.last() + 1)) {
            return token;
        }
        found.add(Candidate.person(view.span(name.first(), name.last()), text(view, name), null, Candidate.ANNOUNCED));
        return name.last() + 1;
    }

    /** A name that signs ends its line, or goes before the next signature where lines were joined: "Wilg De griffier, Beuk". */
    private static boolean endsSignature(TextView view, int token) {
        if (token >= view.size() || view.is(token, '\n')) {
            return true;
        }
        boolean next = false;
        for (int i = token + 1; i < Math.min(view.size(), token + 4); i++) {
            next |= view.isWord(i) && SIGNERS.contains(view.word(i));
        }
        return next && view.isWord(token) && opensSignature(view, token) && view.isCapital(token);
    }

    /** "De griffier", "Voorzitter", "Adjunct-griffier", "Fungerend voorzitter". */
    private static boolean opensSignature(TextView view, int token) {
        String word = view.word(token);
        return word.equalsIgnoreCase("de")
                || SIGNERS.contains(word)
                || word.equals("Adjunct")
                || word.equals("Fungerend")
                || word.equals("Waarnemend");
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

    private int withParty(TextView view, int token, List<Candidate> found) {
        if (!isBracketAhead(view, token)) {
            return token;
        }
        if (view.has(token, WordSet.FUNCTION_WORDS) && !isParticled(view, token)) {
            return token;
        }
        int first = token;
        while (first > 0 && !view.isCapital(first - 1) && view.isSpaced(first) && isParticled(view, first - 1)) {
            first--;
        }
        if (first == token
                && token > 1
                && beginsWithParticle(view, token - 2)
                && names.afterParticles(view, token - 2) == token) {
            first = token - 2; // d'Eik
        }
        if (first < token && !view.is(first - 1, ',') && !view.is(first - 1, ':')) {
            first = token; // "het voorstel van Wilg (VVD)"
        }
        Name name = names.at(view, first);
        if (name == null) {
            return token;
        }
        String party = party(view, name.last() + 1);
        if (party == null || announced(view, first) == null || isPartyName(view, name)) {
            return token;
        }
        found.add(Candidate.person(view.span(name.first(), name.last()), text(view, name), party, Candidate.ANNOUNCED));
        return name.last() + 1;
    }

    /** "Partij voor de Dieren (PvdD)" introduces an abbreviation. */
    private boolean isPartyName(TextView view, Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            if (bodies.longestAt(view.tokens, i, match -> true) != null) {
                return true;
            }
        }
        return view.isWord(name.first() - 1) && view.isSpaced(name.first()) && view.isCapital(name.first() - 1);
    }

    /** Returns the party in the brackets that open at a token, or {@code null}. */
    private @Nullable String party(TextView view, int token) {
        if (!view.is(token, '(')) {
            return null;
        }
        int at = token + 1;
        if (view.isWord(at) && (view.word(at).equals("beiden") || view.word(at).equals("allen"))) {
            at++;
        }
        if (at >= view.size()) {
            return null;
        }
        PhraseTrie.Match<OrganisationName> match = bodies.longestAt(
                view.tokens, at, each -> each.value().bearers().get(0).kind().equals("party"));
        return match != null && view.is(match.last() + 1, ')') ? match.span().in(view.text) : null;
    }

    private static int closing(TextView view, int open) {
        for (int i = open + 1; i < Math.min(view.size(), open + 20); i++) {
            if (view.is(i, ')')) {
                return i;
            }
        }
        return -1;
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
