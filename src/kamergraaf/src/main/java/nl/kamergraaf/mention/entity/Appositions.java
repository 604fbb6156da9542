package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.entity.PersonNames.Name;

/** Finds the bearer of an office that stands between commas behind it: "de directeur van het Wilgenfonds, Milo Eikels, zei". */
final class Appositions {

    /** How far back the office is looked for, in tokens. */
    private static final int WINDOW = 14;

    /** In tokens: "Fenna van der Eikels" are four. */
    private static final int LONGEST_NAME = 6;

    /** What stands between an office and what it is the office of. */
    private static final Set<String> OFFICE_OF = EntityWords.of("office-of");

    /** What may go before the name of whoever holds an office. */
    private static final Set<String> BEFORE_NAME = EntityWords.of("before-name");

    private final AnnouncedNames names;
    private final ForeignBodies foreign;

    Appositions(AnnouncedNames names, ForeignBodies foreign) {
        this.names = names;
        this.foreign = foreign;
    }

    /** Adds the person whose name begins at a token behind a comma; returns the token after it, or the token itself. */
    int find(TextView view, int token, List<Candidate> found) {
        if (!view.is(token - 1, ',')
                || !view.isCapital(token)
                || !view.isCapital(token + 1)
                || !view.isSpaced(token + 1)) {
            return token;
        }
        Name name = names.at(view, token);
        if (name == null
                || name.last() == token
                || !view.is(name.last() + 1, ',')
                || foreign.isCountry(view, token)
                || isOther(view, name)
                || !isBehindOffice(view, token - 2)) {
            return token;
        }
        return AnnouncedNames.add(view, name, null, Candidate.KNOWN, found);
    }

    /** Adds the person behind whose name an office stands: "Fenna Eikels (directeur Wilgenfonds)", "Milo Eikels, hoofd van het Wilgenbureau". */
    int before(TextView view, int token, List<Candidate> found) {
        int sign = token + 1;
        while (sign < token + LONGEST_NAME && view.isWord(sign) && view.isSpaced(sign)) {
            sign++;
        }
        boolean bracket = view.is(sign, '(');
        if (sign < token + 2 || !bracket && !view.is(sign, ',') || !isOffice(view, sign + 1, bracket)) {
            return token;
        }
        Name name = names.at(view, token);
        if (name == null
                || name.last() != sign - 1
                || view.isWord(token - 1)
                        && view.isSpaced(token)
                        && !BEFORE_NAME.contains(view.word(token - 1)) // "het voormalig Blauw Team, onderzoeker van"
                || view.has(token, WordSet.FUNCTION_WORDS)
                || view.isAllCapitals(token)
                || foreign.isCountry(view, token)
                || isOther(view, name)
                || AnnouncedNames.isThing(view, name.last()) && name.last() == token + 1) {
            return token;
        }
        return AnnouncedNames.add(view, name, null, Candidate.KNOWN, found);
    }

    /** "algemeen directeur", in brackets or with what it is the office of. */
    private static boolean isOffice(TextView view, int token, boolean bracket) {
        for (int i = token; i < token + 3 && view.isWord(i) && !view.isCapital(i); i++) {
            boolean calling = view.has(i, WordSet.CALLINGS);
            boolean seat = view.is(i, "lid") || view.is(i, "hoofd");
            if (calling && bracket || (calling || seat) && view.isWord(i + 1) && isOf(view.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(TextView view, Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            if (view.isWord(i)
                    && (AnnouncedNames.isTopic(view, i) || view.isIn(i, WordSet.HEADS) || view.has(i, WordSet.ROLES))) {
                return true;
            }
        }
        return view.endsLike(name.last(), WordSet.SUFFIXES) || UnlistedBodies.isAdjective(view.word(name.first()));
    }

    /** "directeur van …": one office, and what it is the office of. */
    private static boolean isBehindOffice(TextView view, int last) {
        for (int i = last; i > Math.max(0, last - WINDOW) && (view.isWord(i) || isWithin(view, i)); i--) {
            boolean office =
                    view.has(i, WordSet.CALLINGS) || view.has(i, WordSet.OCCUPATIONS) || view.has(i, WordSet.ROLES);
            if (office && i < last && view.isWord(i + 1) && isOf(view.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String word) {
        return OFFICE_OF.contains(word);
    }

    private static boolean isWithin(TextView view, int token) {
        return view.is(token, '-') || view.is(token, '&') || view.is(token, '\'') || view.is(token, '\u2019');
    }
}
