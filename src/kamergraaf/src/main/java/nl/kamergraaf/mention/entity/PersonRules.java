package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/**
 * Finds persons by what announces them: a role or title ("het lid X", "Minister X", "prof. dr. X"), initials, a given name,
 * a party in brackets, or the order "X, A.B." of a bibliography.
 */
final class PersonRules {

    /** What may stand between "leden" and the colon before their names. */
    private static final Set<String> TO_COLON = EntityWords.of("to-colon");

    /** What makes an officer known by the surname alone of "generaal". */
    private static final Set<String> BEFORE_GENERAL = EntityWords.of("before-general");

    /** What the number of a section stands before: "I. Algemeen". */
    private static final Set<String> SECTION_TITLES = EntityWords.of("section-titles");

    private final PersonNames plain;
    private final AnnouncedNames names;
    private final Parties parties;
    private final PartiedNames partied;
    private final Ministers ministers;
    private final Signatures signatures;
    private final Appositions appositions;
    private final AbsentMembers absent;
    private final ListedAuthors authors;
    private final Callings callings;
    private final ForeignBodies foreign;

    PersonRules(NameWords words, PhraseTrie<OrganisationName> bodies, ForeignBodies foreign) {
        this.foreign = foreign;
        this.plain = new PersonNames(words);
        this.names = new AnnouncedNames(plain, bodies, foreign);
        this.parties = new Parties(bodies);
        this.partied = new PartiedNames(plain, names, parties);
        this.ministers = new Ministers(names, parties, bodies);
        this.signatures = new Signatures(names);
        this.callings = new Callings(names, parties, bodies);
        this.absent = new AbsentMembers(names);
        this.appositions = new Appositions(names, foreign);
        this.authors = new ListedAuthors(parties);
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
        if (view.has(token, WordSet.PLURAL_ROLES) || view.is(token, "Voorzitter") || view.is(token, "Griffier")) {
            int next = afterColon(view, token, found);
            if (next > token) {
                return next;
            }
        }
        String word = role ? view.word(token) : "";
        if (role && isRole(view, token, word)) {
            boolean dotted = view.is(token + 1, '.') && view.tokens.isTight(token + 1) && word.length() < 5;
            boolean colleagues = isPluralInS(view, token);
            int next = afterTitles(view, colleagues ? token + 3 : dotted ? token + 2 : token + 1);
            boolean office = !view.has(token, WordSet.FORMS_OF_ADDRESS);
            boolean portfolio = (view.is(next, "VAN") || view.is(next, "VOOR")) && !view.has(token, WordSet.MEMBERS);
            if (portfolio) {
                return token;
            }
            int behind = ministers.find(view, word, next, found);
            if (behind > next) {
                return behind;
            }
            if (isRoyal(word) && AnnouncedNames.isThing(view, nameEnd(view, next))) {
                return token;
            }
            if (!view.isSpaced(next)
                    || (next == token + 1 || colleagues)
                            && office
                            && !view.isCapital(next)
                            && !view.is(next, '\'')
                            && !isMember(view, token, next)) {
                return token;
            }
            return list(view, next, found, colleagues || view.has(token, WordSet.PLURAL_ROLES));
        }
        if (view.has(token, WordSet.CALLINGS) && view.isSpaced(token + 1)) {
            int next = callings.find(view, token + 1, found);
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
        int next = appositions.find(view, token, found);
        if (next == token) {
            next = appositions.before(view, token, found);
        }
        if (next == token) {
            next = absent.find(view, token, found);
        }
        if (next == token) {
            next = authors.find(view, token, found);
        }
        if (next == token) {
            next = signatures.find(view, token, found);
        }
        return next > token ? next : partied.find(view, token, found);
    }

    /** "het lid van den Wilg c.s.", "het lid de Wilg (D66)": the small particle belongs to a name; not so in "het lid van de Raad". */
    private boolean isMember(TextView view, int role, int next) {
        if (!view.has(role, WordSet.MEMBERS) || !names.beginsWithParticle(view, next)) {
            return false;
        }
        Name name = names.at(view, next);
        if (name == null || view.has(name.last(), WordSet.HEADS)) {
            return false;
        }
        int behind = name.last() + 1;
        return parties.at(view, behind) != null
                || view.is(behind, "c") && view.is(behind + 1, '.') && view.is(behind + 2, "s");
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
            return view.word(token).equals("justitie")
                    ? isOfficer(view, token)
                    : !view.isJoined(token)
                            || (!view.isCapital(token) || view.word(token).equals("Generaal"))
                                    && isOfficer(view, token);
        }
        // "tweede lid Awb" is part of a law, "het lid Kuzu" a person.
        return !word.equals("lid") || token == 0 || !isOrdinal(view, token - 1);
    }

    /** "klimaatcommissaris" is an occupation, as "commissaris" is. */
    private static boolean isOccupation(TextView view, int token) {
        return view.has(token, WordSet.OCCUPATIONS) || view.endsLike(token, WordSet.OCCUPATION_ENDS);
    }

    /** "procureur-generaal Wilg", "officier van justitie Wilg"; behind "directeur-generaal" stands a subject, and "directoraat-generaal" is no officer. */
    private static boolean isOfficer(TextView view, int token) {
        if (view.word(token).equals("justitie")) {
            return view.is(token - 1, "van")
                    && view.isWord(token - 2)
                    && view.word(token - 2).equalsIgnoreCase("officier");
        }
        return !view.word(token).equalsIgnoreCase("generaal")
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
        List<Candidate> listed = new ArrayList<>();
        int next = list(view, view.is(colon + 1, '\n') ? colon + 2 : colon + 1, listed, several);
        if (listed.isEmpty() || several && listed.size() < 2) {
            return token;
        }
        found.addAll(listed);
        return next;
    }

    private static boolean startsLine(TextView view, int token) {
        return token == 0 || view.is(token - 1, '\n') || view.isCapital(token - 1);
    }

    /** @param several whether names go on after a comma without a party */
    private int list(TextView view, int first, List<Candidate> found, boolean several) {
        int token = first;
        int end = first;
        int pendingFrom = found.size();
        while (token < view.size()) {
            token = afterTitles(view, token);
            Name name = token == first || view.isCapital(token) || names.beginsWithParticle(view, token)
                    ? names.at(view, token)
                    : null;
            if (name == null) {
                break;
            }
            int next = name.last() + 1;
            String party = parties.at(view, next);
            if (party != null) {
                boolean shared = view.is(next + 1, "beiden") || view.is(next + 1, "allen");
                if (shared) {
                    for (int i = pendingFrom; i < found.size(); i++) {
                        Candidate each = found.get(i);
                        if (each.isPerson() && each.party() == null) {
                            found.set(i, Candidate.person(each.span(), each.name(), party, each.weight()));
                        }
                    }
                }
            }
            AnnouncedNames.add(view, name, party, Candidate.ANNOUNCED, found);
            if (view.is(next, '(')) {
                int close = Parties.closing(view, next);
                next = close < 0 ? next : close + 1;
            }
            int of = parties.after(view, next);
            boolean said = of > next;
            next = of;
            end = next;
            if (view.is(next, ';')
                    || several && view.is(next, '/')
                    || view.is(next, ',') && (several || party != null || said)) {
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

    private int initials(TextView view, int token, List<Candidate> found) {
        Name name = plain.at(view, token);
        if (name == null || !name.initials()) {
            return token;
        }
        boolean single = !view.is(token + 3, '.') || !view.isInitial(token + 2);
        boolean legal = (view.is(token, "B") || view.is(token, "N"))
                && view.isCapital(token + 2)
                && view.word(token + 2).equals("V");
        boolean heading = single
                && (view.is(token, "I") || view.is(token, "V") || view.is(token, "X"))
                && (view.isAllCapitals(name.last()) || SECTION_TITLES.contains(view.word(token + 2)));
        if (legal || heading || single && !mayStart(view, token)) {
            return token;
        }
        return AnnouncedNames.add(view, name, parties.at(view, name.last() + 1), Candidate.ANNOUNCED, found);
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
        Name name = plain.at(view, token);
        if (name == null || name.last() == token) {
            return partied.find(view, token, found);
        }
        int second = token + 1;
        if (view.isJoined(second) && !view.has(second, WordSet.FIRST_NAMES)) {
            return partied.find(view, token, found);
        }
        if (view.has(name.last(), WordSet.PLACES)
                || view.has(name.last(), WordSet.TAILS)
                || view.endsLike(name.last(), WordSet.SUFFIXES)) {
            return token;
        }
        if (view.beginsSentence(token) && view.has(token, WordSet.AMBIGUOUS)
                || isInCountry(view, name)
                || AnnouncedNames.isThing(view, name.last())) {
            return token;
        }
        return AnnouncedNames.add(view, name, parties.at(view, name.last() + 1), Candidate.KNOWN, found);
    }

    /** "Georgia in de Verenigde Staten". */
    private boolean isInCountry(TextView view, Name name) {
        if (!view.isWord(name.first() + 1) || !view.word(name.first() + 1).equals("in")) {
            return false;
        }
        return foreign.isCountry(view, name.first() + 2) || foreign.isCountry(view, name.first() + 3);
    }
}
