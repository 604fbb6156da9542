package nl.kamergraaf.mention.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Match;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the organisations of the lists, where the surroundings let a name count as one. */
final class ListedBodies {

    /** How far back the office is looked for that a list of portfolios belongs to. */
    private static final int PORTFOLIO_WINDOW = 24;

    private static final Set<String> PRODUCTS = EntityWords.of("products");
    private static final Set<String> ACTING_PORTFOLIOS = EntityWords.of("acting-portfolios");
    private static final Set<String> BEFORE_MINISTRY = EntityWords.of("before-ministry");
    private static final Set<String> ACTS_OF_MINISTRY = EntityWords.of("acts-of-ministry");
    private static final Set<String> MADE = EntityWords.of("made");
    private static final Set<String> BRANCHES = EntityWords.of("branches");
    private static final Set<String> BEFORE_LAW = EntityWords.of("before-law");
    private static final Set<String> DEPARTMENTS = EntityWords.of("departments");

    /** What an investigation's name goes after: "onderzoek Wilgen". */
    private static final Set<String> OPERATIONS = EntityWords.of("operations");

    private final PhraseTrie<OrganisationName> bodies;
    private final NameWords words;
    private final ForeignBodies foreign;
    private final AmbiguousNames ambiguous;

    ListedBodies(
            PhraseTrie<OrganisationName> bodies, NameWords words, ForeignBodies foreign, AmbiguousNames ambiguous) {
        this.bodies = bodies;
        this.words = words;
        this.foreign = foreign;
        this.ambiguous = ambiguous;
    }

    /**
     * Adds the bodies of a text.
     *
     * @param sure takes the names found that are ordinary words as well
     */
    void find(TextView view, @Nullable LocalDate date, List<Candidate> found, Set<OrganisationName> sure) {
        for (Match<OrganisationName> match : bodies.find(view.tokens, view.listed(), each -> counts(view, each))) {
            Organisation body = bearer(view, match, date);
            if (body != null) {
                if (match.value().use() == OrganisationName.Use.WEAK) {
                    sure.add(match.value());
                }
                found.add(Candidate.body(withAbbreviation(view, match, date), body));
            }
        }
    }

    private @Nullable Organisation bearer(TextView view, Match<OrganisationName> match, @Nullable LocalDate date) {
        Organisation listed = match.value().on(date);
        Organisation home = ambiguous.bearer(view, match.first(), match.last(), listed);
        return home == null ? null : foreign.bearer(view, match.first(), match.last(), home);
    }

    /** Adds those bodies at the beginning of sentences that the document names elsewhere beyond doubt. */
    void findAgain(TextView view, @Nullable LocalDate date, List<Candidate> found, Set<OrganisationName> sure) {
        for (int token : view.telling()) {
            if (!view.beginsSentence(token) && !view.lostSpaceBefore(token) || view.inUrl(token)) {
                continue;
            }
            Match<OrganisationName> match = bodies.longestAt(
                    view.tokens,
                    token,
                    each -> each.value().use() == OrganisationName.Use.WEAK && sure.contains(each.value()));
            if (match != null && !view.isCapital(match.last() + 1)) {
                found.add(Candidate.body(match.span(), match.value().on(date)));
            }
        }
    }

    private boolean counts(TextView view, Match<OrganisationName> match) {
        int first = match.first();
        int last = match.last();
        if (view.inUrl(first) || isWithAmpersand(view, match)) {
            return false;
        }
        return switch (match.value().use()) {
            case FREE ->
                !continuesBefore(view, first)
                        && !isCitation(view, match)
                        && !isLaw(view, first)
                        && !isNumbered(view, first)
                        && !isProduct(view, match)
                        && !(view.beginsSentence(first) && isOperation(view, first))
                        && !isInCapitals(view, first, last)
                        && (!isPortfolioOfNamed(view, first) || isParty(match));
            case WEAK ->
                isStrong(view, first, last)
                        && !isProduct(view, match)
                        && !isThing(view, match)
                        && !isOperation(view, first);
            case PORTFOLIO ->
                !view.is(first - 1, '/') && office(view, first) != Office.MINISTER && !isPortfolioOfNamed(view, first);
            case LISTED -> office(view, first) == Office.MINISTRY || isActing(view, first, last);
            case HOST -> isHost(view, first, last);
        };
    }

    private static boolean isParty(Match<OrganisationName> match) {
        return match.value().bearers().get(0).kind().equals("party");
    }

    /** "Staatssecretaris Wilg (Fiscaliteit en Belastingdienst)": the brackets hold a portfolio. */
    private static boolean isPortfolioOfNamed(TextView view, int first) {
        int open = first - 1;
        while (open > first - 10 && view.isWord(open) || view.is(open, ',') || view.is(open, '\u2013')) {
            open--;
        }
        if (!view.is(open, '(')) {
            return false;
        }
        for (int i = open - 1; i > open - 7 && (view.isWord(i) || view.is(i, '-') || view.is(i, '\u2013')); i--) {
            String word = view.word(i);
            if (word.equalsIgnoreCase("minister") || word.equalsIgnoreCase("staatssecretaris")) {
                return view.isCapital(i + 1) && !view.word(i + 1).equals("VAN");
            }
        }
        return false;
    }

    /** "’s" and the like do not begin a name; "X.Y" is no abbreviation Y, but "gezegd.Y" begins a sentence. */
    private static boolean continuesBefore(TextView view, int first) {
        return (view.is(first - 1, '.') || view.is(first - 1, ':'))
                && view.tokens.isTight(first)
                && view.tokens.isTight(first - 1)
                && !view.lostSpaceBefore(first);
    }

    /** "Wet Raad voor de Bomen" is the name of a law. */
    private static boolean isLaw(TextView view, int first) {
        if (!view.isSpaced(first) || !view.isWord(first - 1)) {
            return false;
        }
        return BEFORE_LAW.contains(view.word(first - 1));
    }

    /** "MOTIE VAN HET LID WILG": a word of a heading in capitals. */
    private static boolean isInCapitals(TextView view, int first, int last) {
        return first == last
                && view.has(first, WordSet.CAPITAL_WORDS)
                && (view.isWord(first - 1) && view.isAllCapitals(first - 1)
                        || view.isWord(last + 1) && view.isAllCapitals(last + 1));
    }

    /** "het 7e AP" is the seventh of something. */
    private static boolean isNumbered(TextView view, int first) {
        if (view.is(first - 1, '\u00b0') || view.is(first - 1, '\u00ba')) {
            return true;
        }
        if (!view.isWord(first - 1) || !view.isAllCapitals(first)) {
            return false;
        }
        String word = view.word(first - 1);
        if (view.isJoined(first)) {
            return isLongNumber(word);
        }
        if (!view.isSpaced(first)) {
            return false;
        }
        return Character.isDigit(word.charAt(0)) && (word.endsWith("e") || word.endsWith("\u00b0"));
    }

    /** "203456-CZ" is the number of a paper. */
    private static boolean isLongNumber(String word) {
        return word.length() > 4 && word.chars().allMatch(Character::isDigit);
    }

    /** "Microsoft Word – Wilgenbrief.docx" tells with what a paper was made. */
    private static boolean isProduct(TextView view, Match<OrganisationName> match) {
        int next = match.last() + 1;
        if (view.isJoined(next)) {
            return MADE.contains(view.word(next)); // "Wilgen-reactor"
        }
        if (!view.isWord(next) || !view.isSpaced(next)) {
            return false;
        }
        return PRODUCTS.contains(view.word(next))
                && match.value().bearers().get(0).kind().equals("company");
    }

    /** "WIL&G" is another abbreviation than "WIL". */
    private static boolean isWithAmpersand(TextView view, Match<OrganisationName> match) {
        int behind = match.last() + 1;
        return view.is(behind, '&')
                && view.tokens.isTight(behind)
                && view.isWord(behind + 1)
                && view.tokens.isTight(behind + 1);
    }

    /** "Tweede Kamer, vergaderjaar 2018–2019" is part of a number. */
    private static boolean isCitation(TextView view, Match<OrganisationName> match) {
        return view.is(match.last() + 1, ',')
                && view.isWord(match.last() + 2)
                && view.word(match.last() + 2).equals("vergaderjaar");
    }

    private boolean isStrong(TextView view, int first, int last) {
        if (isOfDepartment(view, first) || isYear(view, last + 1)) {
            return false;
        }
        if (view.footnote && first == 0 && (view.is(last + 1, ',') || view.is(last + 1, '('))) {
            return true;
        }
        if (view.is(first - 1, '(') && view.is(last + 1, ')')) {
            return true;
        }
        if (view.beginsSentence(first) && !view.is(last + 1, ',')) {
            return false;
        }
        boolean after = view.isCapital(last + 1) && (view.isSpaced(last + 1) || view.isJoined(last + 1));
        boolean before = view.isCapital(first - 1)
                && (view.isSpaced(first) || view.isJoined(first))
                && !view.has(first - 1, WordSet.FUNCTION_WORDS);
        return !after && !before && !continuesBefore(view, first);
    }

    /** "Ministry of Foreign Affairs" names no periodical. */
    private static boolean isOfDepartment(TextView view, int first) {
        if (!view.isWord(first - 1) || !view.word(first - 1).equals("of") || !view.isCapital(first - 2)) {
            return false;
        }
        return DEPARTMENTS.contains(view.word(first - 2));
    }

    /** "Balans 2030" is the title of a report. */
    private static boolean isYear(TextView view, int token) {
        return view.isWord(token)
                && view.isSpaced(token)
                && view.word(token).length() == 4
                && Character.isDigit(view.word(token).charAt(0));
    }

    /** "in de Randstad": firms bear no article. */
    private static boolean isThing(TextView view, Match<OrganisationName> match) {
        if (!match.value().bearers().get(0).kind().equals("company")
                || view.isJoined(match.last() + 1)
                || !view.isWord(match.first() - 1)
                || !view.isSpaced(match.first())) {
            return false;
        }
        return switch (view.word(match.first() - 1)) {
            case "de", "het", "een", "deze", "die" -> true;
            default -> false;
        };
    }

    /** "het onderzoek «Wilgen»" is called so by those who do it. */
    private static boolean isOperation(TextView view, int first) {
        int before = first - 1;
        if (before > 0 && !view.isWord(before) && view.beginsSentence(first)) {
            before--;
        }
        return view.isWord(before) && OPERATIONS.contains(view.word(before));
    }

    private static boolean isHost(TextView view, int first, int last) {
        boolean begins = !view.is(first - 1, '.') && !view.is(first - 1, '@')
                || view.is(first - 1, '.') && view.is(first - 2, "www");
        return begins
                && !view.isJoined(first)
                && !view.isJoined(last + 1)
                && !(view.is(last + 1, '.') && view.isWord(last + 2) && view.tokens.isTight(last + 2));
    }

    private enum Office {
        MINISTER,
        MINISTRY,
        NONE
    }

    /** Looks back over "Justitie en Veiligheid, van OCW en van" for the office that it begins with. */
    private static Office office(TextView view, int first) {
        int from = view.is(first - 1, '(') ? first - 2 : first - 1; // "Minister van Bomen en Heggen (BenH)"
        for (int i = from; i >= Math.max(0, first - PORTFOLIO_WINDOW); i--) {
            if (view.is(i, ',') || view.is(i, '&') || view.is(i, '/')) {
                continue;
            }
            if (!view.tokens.isWord(i)) {
                return Office.NONE;
            }
            String word = view.word(i);
            if (isMinistry(word)) {
                return Office.MINISTRY;
            }
            if (word.equalsIgnoreCase("minister")
                    || word.equalsIgnoreCase("ministers")
                    || word.equalsIgnoreCase("staatssecretaris")
                    || word.equalsIgnoreCase("staatssecretarissen")
                    || word.equals("bewindspersoon")
                    || word.equals("bewindspersonen")
                    || word.equals("ambtgenoot")
                    || word.equals("ambtgenoten")
                    || word.equals("collega")) {
                return Office.MINISTER;
            }
            if (!view.tokens.isCapitalised(i)
                    && !word.equals("en")
                    && !word.equals("van")
                    && !word.equals("voor")
                    && !word.equals("de")
                    && !word.equals("het")) {
                return Office.NONE;
            }
        }
        return Office.NONE;
    }

    /** "binnen Defensie", "Financiën heeft": with a capital a ministry goes by the name of what it is for. */
    private static boolean isActing(TextView view, int first, int last) {
        if (!ACTING_PORTFOLIOS.contains(view.word(first)) || view.isJoined(last + 1) || view.isJoined(first)) {
            return false;
        }
        if (view.beginsSentence(first)) {
            return first == last
                    && view.isWord(last + 1)
                    && view.isSpaced(last + 1)
                    && ACTS_OF_MINISTRY.contains(view.word(last + 1));
        }
        return view.isWord(first - 1) && view.isSpaced(first) && BEFORE_MINISTRY.contains(view.word(first - 1));
    }

    private static boolean isMinistry(String word) {
        return switch (word) {
            case "ministerie", "ministeries", "Ministerie", "Ministeries", "departement", "departementen" -> true;
            default -> false;
        };
    }

    /** "Wilgenbelang UK": the branch of a body in another country, as it calls itself there. */
    private static boolean isBranch(TextView view, Match<OrganisationName> match, int token) {
        String kind = match.value().bearers().get(0).kind();
        return view.isWord(token)
                && view.isSpaced(token)
                && BRANCHES.contains(view.word(token))
                && (kind.equals("ngo") || kind.equals("company"));
    }

    /** "Openbaar Ministerie (OM)" is one mention if the list knows both as the same body. */
    private Span withAbbreviation(TextView view, Match<OrganisationName> match, @Nullable LocalDate date) {
        int open = match.last() + 1;
        if (isBranch(view, match, open)) {
            return view.span(match.first(), open);
        }
        if (UnlistedBodies.isLegalForm(view, open)) {
            return view.span(match.first(), UnlistedBodies.legalEnd(view, open));
        }
        if (match.first() > 3 && view.isSpaced(match.first()) && UnlistedBodies.isLegalForm(view, match.first() - 4)) {
            return view.span(match.first() - 4, match.last()); // "N.V. Wilgenhaven"
        }
        if (!view.is(open, '(') || open + 1 >= view.size()) {
            return match.span();
        }
        Match<OrganisationName> inner = bodies.longestAt(view.tokens, open + 1, each -> true);
        boolean same = inner != null
                && view.is(inner.last() + 1, ')')
                && inner.value().bearers().stream().anyMatch(each -> each.id()
                        .equals(match.value().on(date).id()));
        return same && inner != null ? view.span(match.first(), inner.last() + 1) : match.span();
    }
}
