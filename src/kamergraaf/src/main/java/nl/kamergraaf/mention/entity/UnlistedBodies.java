package nl.kamergraaf.mention.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.lexicon.PhraseTrie;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that no list has, by how their names are made: a head ("Stichting …", "Raad voor …", "University of
 * …"), a tail ("… Instituut", "… Foundation", "… B.V."), a telling ending ("Jeugdautoriteit"), a noun that announces them
 * ("adviesbureau …"), or an abbreviation in brackets whose letters they begin with.
 */
final class UnlistedBodies {

    private static final int MOST_WORDS = 12;

    /** Prepositions that lead from a head to what it is for. */
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "van", "voor", "tegen", "inzake", "of", "for", "on", "against", "tot", "ter", "te", "der", "di", "de");

    /** What announces the name that a paper uses from there on. */
    private static final Set<String> AFTER = Set.of("hierna", "verder", "voortaan", "te", "noemen", "ook", "afgekort");

    /** What stands between a committee and its subject. */
    private static final Set<String> TO_SUBJECT = Set.of("voor", "inzake", "de", "het", "naar");

    /** Words that make no body of others but may stand in the name of a legal person: "Stichting Openbaar Onderwijs Wilgen". */
    private static final Set<String> TOPICS = Set.of(
            "Openbaar",
            "Toezicht",
            "Regionaal",
            "Lokaal",
            "Register",
            "Monitor",
            "Standaard",
            "Kader",
            "Beleid",
            "Stage");

    /** What a committee of the Kamer is called. */
    private static final Set<String> COMMITTEE_KINDS = Set.of(
            "vaste",
            "algemene",
            "tijdelijke",
            "bijzondere",
            "parlementaire",
            "Vaste",
            "Algemene",
            "Tijdelijke",
            "Bijzondere",
            "Parlementaire");

    private final NameWords words;
    private final PhraseTrie<OrganisationName> bodies;

    UnlistedBodies(NameWords words, PhraseTrie<OrganisationName> bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /**
     * Adds the bodies of a text.
     *
     * @param things takes the abbreviations that the text explains as something that is no body: "praktijkrichtlijn (NPR)"
     */
    void find(TextView view, List<Candidate> found, Set<String> things) {
        if (view.footnote) {
            medium(view, found);
        }
        for (int token : view.telling()) {
            if (view.is(token, '(')) {
                abbreviated(view, token, found, things);
            } else if (view.isCapital(token)) {
                headed(view, token, found);
                tailed(view, token, found);
                municipality(view, token, found);
                chaired(view, token, found);
                committee(view, token, found);
                if (view.isSpaced(token) && view.isWord(token - 1) && isLabel(view, token - 1)) {
                    labelled(view, token, found);
                }
            }
        }
    }

    /** "commissie-Wilg", "commissie Van Wilg": a committee known by its chair. */
    private void chaired(TextView view, int token, List<Candidate> found) {
        if (!view.isWord(token - 1)
                || !view.word(token - 1).equalsIgnoreCase("commissie")
                || view.has(token, WordSet.NO_BODY)
                || view.isAllCapitals(token)) {
            return;
        }
        boolean particle = view.has(token, WordSet.PARTICLES) && view.isSpaced(token);
        if (!view.isJoined(token) && !particle) {
            return;
        }
        int last = token;
        while (view.has(last, WordSet.PARTICLES) && view.isSpaced(last + 1) && last < token + 3) {
            last++;
        }
        if (!view.isCapital(last) || last == token && view.has(last, WordSet.FUNCTION_WORDS)) {
            return;
        }
        if (view.isJoined(last + 1) && view.isCapital(last + 1)) {
            last++;
        }
        String name = "commissie-" + view.name(token, last);
        found.add(Candidate.unlisted(view.span(token - 1, last), name, "committee", Candidate.ANNOUNCED));
    }

    /** "algemene commissie voor Bomen, Struiken en Heggen", "tijdelijke commissie Boomonderzoek". */
    private void committee(TextView view, int token, List<Candidate> found) {
        int head = token - 1;
        while (head > 0 && head > token - 3 && view.isWord(head) && TO_SUBJECT.contains(view.word(head))) {
            head--;
        }
        if (head < 1
                || !view.isWord(head)
                || !view.word(head).endsWith("ommissie") && !view.word(head).endsWith("ommissies")
                || !view.isWord(head - 1)
                || !COMMITTEE_KINDS.contains(view.word(head - 1))) {
            return;
        }
        int last = extent(view, token, false);
        if (last == token
                && view.isSpaced(last + 1)
                && !view.isCapital(last + 1)
                && !view.has(last + 1, WordSet.FUNCTION_WORDS)) {
            return; // "tijdelijke commissie Parlementair onderzoek"
        }
        while (view.is(last + 1, ',') && view.isCapital(last + 2)) {
            int next = extent(view, last + 2, false);
            boolean goesOn = view.is(next + 1, ',') || view.isWord(next) && holdsJoiner(view, last + 2, next);
            if (!goesOn) {
                break;
            }
            last = next;
        }
        found.add(Candidate.unlisted(
                view.span(head - 1, last),
                view.name(head - 1, last).replace("ommissies ", "ommissie "),
                "committee",
                Candidate.ANNOUNCED));
    }

    private static boolean holdsJoiner(TextView view, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isJoiner(view, i)) {
                return true;
            }
        }
        return false;
    }

    /** "gemeente Wilgen aan den Beek", "de gemeente De Wilg". */
    private void municipality(TextView view, int token, List<Candidate> found) {
        int first = view.isJoined(token)
                        && view.isWord(token - 1)
                        && view.word(token - 1).equals("s")
                ? token - 2 // 's-Wilgenbosch
                : token;
        if (!view.isSpaced(first)
                || !view.isWord(first - 1)
                || !view.word(first - 1).equalsIgnoreCase("gemeente")
                || view.has(token, WordSet.NO_BODY)
                || view.has(token, WordSet.FUNCTION_WORDS) && !view.isCapital(token + 1)
                || view.isAllCapitals(token)) {
            return;
        }
        int last = token;
        while (last - token < 4) {
            int next = last + 1;
            boolean article = view.has(last, WordSet.FUNCTION_WORDS) || view.has(last, WordSet.PARTICLES);
            if (view.isCapital(next) && (view.isJoined(next) || article && view.isSpaced(next))) {
                last = next;
            } else if (view.isSpaced(next) && isWithinPlace(view, next)) {
                last = view.isCapital(next + 1) ? next + 1 : next + 2;
            } else {
                break;
            }
        }
        String name = "gemeente " + view.name(first, last);
        found.add(Candidate.unlisted(view.span(first - 1, last), name, "municipality", Candidate.ANNOUNCED));
    }

    /** "aan den IJssel", "op Zoom", "bij Duurstede". */
    private static boolean isWithinPlace(TextView view, int token) {
        if (!view.isWord(token)) {
            return false;
        }
        return switch (view.word(token)) {
            case "op", "bij", "aan", "onder" ->
                view.isCapital(token + 1)
                        || view.isWord(token + 1)
                                && (view.word(token + 1).equals("de")
                                        || view.word(token + 1).equals("den"))
                                && view.isCapital(token + 2);
            default -> false;
        };
    }

    private boolean isLabel(TextView view, int token) {
        if (!isLowerLabel(view, token)) {
            return view.beginsSentence(token) && isLabelledFirst(view, token);
        }
        return !view.isCapital(token) || view.isAllCapitals(token) || view.beginsSentence(token);
    }

    /** "Techbedrijf Wilgen heeft": the label begins the sentence. */
    private boolean isLabelledFirst(TextView view, int token) {
        if (!view.isCapital(token) || view.isCapital(token + 2)) {
            return false;
        }
        String word = view.word(token);
        return words.has(Character.toLowerCase(word.charAt(0)) + word.substring(1), WordSet.LABELS);
    }

    private boolean isLowerLabel(TextView view, int token) {
        return view.has(token, WordSet.LABELS) || view.endsLike(token, WordSet.LABEL_SUFFIXES);
    }

    private void headed(TextView view, int token, List<Candidate> found) {
        String word = view.word(token);
        boolean head = view.has(token, WordSet.HEADS);
        if (!head || view.isJoined(token + 1)) {
            return;
        }
        boolean bare = view.isWord(token + 1) && BEFORE_OBJECT.contains(view.word(token + 1));
        boolean connected = view.isIn(token, WordSet.CONNECTED_HEADS) || word.equals("Commissie");
        if (word.equals("Centrum") && bare && view.has(token + 2, WordSet.PLACES)) {
            return; // "het Centrum van Amsterdam"
        }
        if (connected && isArticle(view, token + 1)) {
            return; // "dat de Raad de Commissie vraagt"
        }
        if (!bare && view.isIn(token, WordSet.CONNECTED_HEADS) || isJoiner(view, token + 1)) {
            return;
        }
        int first = token;
        while (isModifier(view, first - 1) && view.isSpaced(first) && !isProcess(view, first - 1)) {
            first--;
        }
        int last = extent(view, token);
        if (last == token && first < token) {
            last = purpose(view, token);
        }
        if (last == token) {
            return;
        }
        for (int i = first; i <= last; i++) {
            if (view.tokens.isWord(i)
                    && view.has(i, WordSet.NO_BODY)
                    && !(isLegalPerson(word) && TOPICS.contains(view.word(i)))
                    && !(isGroup(word) && view.word(i).equals("Aanpak"))) {
                return;
            }
        }
        add(view, first, last, found);
    }

    /** Returns the end of "voor" with a noun in small letters: "Europees Agentschap voor zeehavens". */
    private static int purpose(TextView view, int head) {
        int at = head + 1;
        if (!view.isWord(at) || !view.word(at).equals("voor")) {
            return head;
        }
        at++;
        if (view.isWord(at) && (view.word(at).equals("de") || view.word(at).equals("het"))) {
            at++;
        }
        return view.isWord(at)
                        && view.isSpaced(at)
                        && !view.isCapital(at)
                        && view.word(at).length() > 4
                ? at
                : head;
    }

    /** "Nationale", "Nederlandse": adjectives with a capital that go before a head. */
    private boolean isModifier(TextView view, int token) {
        return view.isCapital(token)
                && !view.inUrl(token)
                && !view.has(token, WordSet.FUNCTION_WORDS)
                && (view.isJoined(token + 1) || isAdjective(view.word(token)))
                && !view.has(token, WordSet.HEADS);
    }

    /** Returns whether a word ends like an adjective. */
    static boolean isAdjective(String word) {
        return word.length() > 4
                && (word.endsWith("e")
                        || word.endsWith("aal")
                        || word.endsWith("lijk")
                        || word.endsWith("isch")
                        || word.endsWith("ees")
                        || word.endsWith("ands")
                        || word.endsWith("aans")
                        || word.endsWith("baar"));
    }

    /** Returns the last token of a name that begins at a token: capitalised words, and connectors between them. */
    private int extent(TextView view, int first) {
        return extent(view, first, true);
    }

    /** @param headed whether the first token is a head, after which "en" ends the name */
    private int extent(TextView view, int first, boolean headed) {
        int last = first;
        int at = first + 1;
        boolean joined = false;
        while (at < view.size()
                && at - first < MOST_WORDS
                && (view.isSpaced(at) || view.isJoined(at) || view.is(at, '&') || view.is(at, '-'))) {
            if (view.isCapital(at) && (!view.has(at, WordSet.FUNCTION_WORDS) || beginsTitle(view, at))) {
                if (joined && startsAnother(view, at)) {
                    break;
                }
                joined = false;
                last = at++;
            } else if (view.is(at, '&') || view.isWord(at) && view.has(at, WordSet.CONNECTORS)) {
                if (isJoiner(view, at) && (headed && last == first || isArticle(view, at + 1))) {
                    break;
                }
                if (bodies.longestAt(view.tokens, at + 1, match -> true) != null) {
                    break;
                }
                joined |= isJoiner(view, at);
                at++;
            } else if (view.is(at, '-') && isJoiner(view, at + 1)) {
                at++; // "Water- en Zwemveiligheid"
            } else {
                break;
            }
        }
        return last;
    }

    /** "Bewonersvereniging De Kaap": an article with a capital within a name. */
    private static boolean beginsTitle(TextView view, int token) {
        String word = view.word(token);
        return (word.equals("De") || word.equals("Het"))
                && view.isCapital(token + 1)
                && view.isSpaced(token + 1)
                && !view.beginsSentence(token);
    }

    private static boolean isArticle(TextView view, int token) {
        return view.isWord(token)
                && (view.word(token).equals("de")
                        || view.word(token).equals("het")
                        || view.word(token).equals("een"));
    }

    private static boolean isJoiner(TextView view, int token) {
        return view.is(token, '&')
                || view.isWord(token)
                        && (view.word(token).equals("en") || view.word(token).equals("and"));
    }

    /** Returns whether the capitalised word after "en" begins another name. */
    private boolean startsAnother(TextView view, int token) {
        return view.isIn(token, WordSet.HEADS)
                || view.isIn(token, WordSet.PLACES)
                || view.isIn(token, WordSet.FIRST_NAMES)
                || bodies.longestAt(view.tokens, token, match -> true) != null;
    }

    private void tailed(TextView view, int token, List<Candidate> found) {
        String word = view.word(token);
        boolean legal = isLegalForm(view, token);
        boolean tail = view.has(token, WordSet.TAILS);
        boolean single =
                !tail && word.length() > 6 && view.endsLike(token, WordSet.SUFFIXES) && !view.isAllCapitals(token);
        if (!legal && !tail && !single || view.isIn(token, WordSet.NO_BODY)) {
            return;
        }
        int first = token;
        while (first > 0 && token - first < 6) {
            boolean ampersand = view.is(first - 1, '&') && view.isCapital(first - 2);
            int before = ampersand ? first - 2 : first - 1;
            if (!view.isCapital(before)
                    || !ampersand && !view.isSpaced(first) && !view.isJoined(first)
                    || view.has(before, WordSet.FUNCTION_WORDS)
                    || isProcess(view, before)) {
                break;
            }
            first = before;
        }
        int beyond = single && !isListed(view, token) && !word.endsWith("ombudsman") ? extent(view, token) : token;
        if (beyond > token && view.has(token + 1, WordSet.FIRST_NAMES)) {
            beyond = token;
        }
        if (first == token
                && beyond == token
                && (!single || view.beginsSentence(token) || view.isJoined(token) || view.isJoined(token + 1))) {
            return;
        }
        if (first < token
                && !legal
                && view.has(first, WordSet.PLACES)
                && token - first == 1
                && tail
                && view.beginsSentence(first)) {
            return;
        }
        int last = legal && view.is(token + 1, '.') && view.is(token + 3, '.') ? token + 3 : token;
        boolean goesOn = tail && view.isWord(token + 1) && BEFORE_OBJECT.contains(view.word(token + 1));
        int end = goesOn ? Math.max(Math.max(last, extent(view, token)), purpose(view, token)) : Math.max(last, beyond);
        // "Willow Council Directive" is no body
        int after = view.isCapital(end + 1) && view.isSpaced(end + 1) ? end + 1 : end;
        for (int i = first; i <= after; i++) {
            if (view.tokens.isWord(i) && view.has(i, WordSet.NO_BODY)) {
                return;
            }
        }
        add(view, first, end, found);
    }

    /** "Tussenrapportage Taskforce Wilgen", "Vereenvoudigingsoperatie Wilgendienst". */
    private boolean isProcess(TextView view, int token) {
        return (view.has(token, WordSet.PROCESSES) || view.endsLike(token, WordSet.PROCESSES))
                && !view.has(token, WordSet.HEADS)
                && !view.endsLike(token, WordSet.SUFFIXES);
    }

    /** "Regiegroep Aanpak Wilgenroest": a group is called after what it does. */
    private static boolean isGroup(String word) {
        return switch (word) {
            case "Regiegroep", "Stuurgroep", "Werkgroep", "Taskforce" -> true;
            default -> false;
        };
    }

    private static boolean isLegalPerson(String word) {
        return word.equals("Stichting") || word.equals("Vereniging") || word.equals("Coöperatie");
    }

    private boolean isListed(TextView view, int token) {
        return bodies.longestAt(view.tokens, token, match -> true) != null;
    }

    private static boolean isLegalForm(TextView view, int token) {
        String word = view.word(token);
        return switch (word) {
            case "BV", "NV", "GmbH", "Ltd", "LLC", "LLP", "Inc", "plc", "AG", "GbR", "BVBA", "VOF" ->
                view.isSpaced(token);
            case "B", "N" ->
                view.is(token + 1, '.')
                        && view.isWord(token + 2)
                        && view.word(token + 2).equals("V")
                        && view.is(token + 3, '.')
                        && view.isSpaced(token);
            default -> false;
        };
    }

    private void labelled(TextView view, int first, List<Candidate> found) {
        if (!view.isSpaced(first) || !view.isCapital(first) || view.inUrl(first)) {
            return;
        }
        int last = first;
        while (last - first < 4) {
            if (view.isCapital(last + 1) && (view.isSpaced(last + 1) || view.isJoined(last + 1))) {
                last++;
            } else if (view.is(last + 1, '&') && view.isCapital(last + 2)) {
                last += 2;
            } else {
                break;
            }
        }
        String word = view.word(first);
        if (view.isIn(first, WordSet.PLACES)
                || view.isIn(first, WordSet.FIRST_NAMES)
                || view.isIn(first, WordSet.FUNCTION_WORDS) && !(last > first && beginsTitle(view, first))
                || view.isIn(first, WordSet.NO_BODY)
                || first == last && word.length() < 2) {
            return;
        }
        String label = view.word(first - 1);
        add(view, label.equals("stichting") || label.equals("vereniging") ? first - 1 : first, last, found);
    }

    /** "«…» De Stellingwerver, 3 maart 2021" and "Dagblad van Doorn, 2 mei 2020, «…»". */
    private void medium(TextView view, List<Candidate> found) {
        for (int token = 0; token < view.size(); token++) {
            boolean starts = token == 0 || view.is(token - 1, '\n');
            boolean follows = token > 1
                    && view.is(token - 1, ',')
                    && (view.is(token - 2, '\u00bb') || view.is(token - 2, '\u201d') || view.is(token - 2, '\u2019'));
            if (!starts && !follows || !view.isCapital(token) || view.inUrl(token)) {
                continue;
            }
            int last = extent(view, token);
            if (last - token < 5
                    && view.is(last + 1, ',')
                    && isDay(view, last + 2)
                    && !view.has(token, WordSet.NO_MEDIUM)
                    && !view.isInitial(token)) {
                add(view, token, last, found, "medium");
            }
        }
    }

    private static boolean isDay(TextView view, int token) {
        return view.isWord(token)
                && Character.isDigit(view.word(token).charAt(0))
                && view.word(token).length() <= 2
                && (view.isWord(token + 1) || view.isJoined(token + 1));
    }

    private void abbreviated(TextView view, int open, List<Candidate> found, Set<String> things) {
        if (withTail(view, open, found) || hereafter(view, open, found)) {
            return;
        }
        int close = open + 2;
        while (close < view.size() && close - open < 5 && view.isJoined(close)) {
            close++;
        }
        if (!view.is(close, ')') || !view.isWord(open + 1) || open == 0) {
            return;
        }
        String abbreviation = view.in(open + 1, close - 1);
        int first = Abbreviations.start(view, open, abbreviation);
        if (first < 0) {
            return;
        }
        int last = open - 1;
        PhraseTrie.Match<OrganisationName> whole = listedWhole(view, first, last);
        if (whole != null) {
            found.add(Candidate.body(
                    view.span(whole.first(), close), whole.value().bearers().get(0)));
            return;
        }
        Organisation listed = listedUnder(view, open, close);
        boolean telling = false;
        boolean small =
                view.isWord(last) && Character.isLowerCase(view.word(last).charAt(0));
        for (int i = first; i <= last; i++) {
            if (view.isIn(i, WordSet.NO_BODY) || view.endsLike(i, WordSet.NO_BODY)) {
                things.add(abbreviation);
                return;
            }
            telling |= isTelling(view, i);
        }
        boolean another =
                listed != null && !listed.name().equals(abbreviation) && !isAlike(listed.name(), view.in(first, last));
        if (!telling && (small && !view.isCapital(first) || another)) {
            things.add(abbreviation);
        }
        if (telling && view.isCapital(first)) {
            found.add(explained(view, first, open, close, view.name(first, last)));
        }
    }

    /** "Stichting Vrije Wilgen (hierna: SVW)": what the paper says it will call the body right before the bracket. */
    private boolean hereafter(TextView view, int open, List<Candidate> found) {
        int at = open + 1;
        if (!view.isWord(at) || !AFTER.contains(view.word(at))) {
            return false;
        }
        while (view.is(at + 1, ':')
                || view.isWord(at + 1) && (AFTER.contains(view.word(at + 1)) || isArticle(view, at + 1))) {
            at++;
        }
        int close = at + 2;
        if (!view.isCapital(at + 1) || !view.is(close, ')')) {
            return false;
        }
        for (int first = Math.max(0, open - MOST_WORDS); first < open; first++) {
            int from = first;
            PhraseTrie.Match<OrganisationName> match = bodies.longestAt(
                    view.tokens,
                    from,
                    each -> each.last() == open - 1 && each.value().use() == OrganisationName.Use.FREE);
            if (match != null) {
                found.add(Candidate.body(
                        view.span(from, close), match.value().bearers().get(0)));
                return true;
            }
        }
        return false;
    }

    /** "Rijksbrede Bomen Groep (RBB Groep)". */
    private static boolean withTail(TextView view, int open, List<Candidate> found) {
        if (open < 2
                || !view.is(open + 3, ')')
                || !view.isCapital(open + 2)
                || !view.isWord(open - 1)
                || !view.word(open + 2).equals(view.word(open - 1))) {
            return false;
        }
        int first = Abbreviations.start(view, open - 1, view.word(open + 1));
        if (first < 0 || !view.isCapital(first)) {
            return false;
        }
        found.add(Candidate.unlisted(
                view.span(first, open + 3), view.name(first, open - 1), "unknown", Candidate.ANNOUNCED));
        return true;
    }

    /** Where a list has the abbreviation for this very name, give or take spaces, the listed body is meant. */
    private Candidate explained(TextView view, int first, int open, int close, String name) {
        PhraseTrie.Match<OrganisationName> listed = bodies.longestAt(view.tokens, open + 1, match -> true);
        if (listed != null && listed.last() + 1 == close) {
            String letters = letters(name);
            for (Organisation bearer : listed.value().bearers()) {
                if (letters(bearer.name()).equals(letters) || isAlike(bearer.name(), name)) {
                    return Candidate.body(view.span(first, close), bearer);
                }
            }
        }
        return Candidate.unlisted(view.span(first, close), name, "unknown", Candidate.ANNOUNCED);
    }

    /** Returns the listed body of which the words before a bracket are the name, or {@code null}. */
    private PhraseTrie.@Nullable Match<OrganisationName> listedWhole(TextView view, int first, int last) {
        for (int start = first; start >= Math.max(0, first - 1); start--) {
            PhraseTrie.Match<OrganisationName> match = bodies.longestAt(
                    view.tokens,
                    start,
                    each -> each.last() == last && each.value().use() == OrganisationName.Use.FREE);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Returns the first body that the lists have under the abbreviation in the brackets, or {@code null}. */
    private @Nullable Organisation listedUnder(TextView view, int open, int close) {
        PhraseTrie.Match<OrganisationName> match =
                bodies.longestAt(view.tokens, open + 1, each -> each.last() == close - 1);
        return match == null ? null : match.value().bearers().get(0);
    }

    /** "Inspectie voor de Bomen en Heggen" and "Inspectie Bomen en Heggen": most words are the same. */
    private static boolean isAlike(String listed, String printed) {
        Set<String> a = longWords(listed);
        Set<String> b = longWords(printed);
        long shared = a.stream().filter(b::contains).count();
        return shared > 0 && shared * 3 >= Math.max(a.size(), b.size()) * 2;
    }

    private static Set<String> longWords(String name) {
        return Arrays.stream(Slug.of(name).split("-"))
                .filter(word -> word.length() > 4)
                .collect(Collectors.toSet());
    }

    private static String letters(String name) {
        return Slug.of(name).replace("-", "");
    }

    private boolean isTelling(TextView view, int token) {
        String capital = capital(view.word(token));
        return words.has(capital, WordSet.HEADS)
                || words.has(capital, WordSet.TAILS)
                || view.endsLike(token, WordSet.SUFFIXES)
                || view.endsLike(token, WordSet.TELLING_SUFFIXES);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void add(TextView view, int first, int last, List<Candidate> found) {
        add(view, first, last, found, "unknown");
    }

    private void add(TextView view, int first, int last, List<Candidate> found, String kind) {
        String name = view.name(first, last);
        if (!holdsListed(view, first, last)) {
            found.add(Candidate.unlisted(view.span(first, last), name, kind, Candidate.GUESS));
        }
    }

    /** Returns whether a list has the name, or a part of it of several words that is a name by itself. */
    private boolean holdsListed(TextView view, int first, int last) {
        for (int token = first; token <= last; token++) {
            PhraseTrie.Match<OrganisationName> match = bodies.longestAt(view.tokens, token, each -> true);
            if (match != null && (match.last() > match.first() || match.first() == first && match.last() == last)) {
                return true;
            }
        }
        return false;
    }
}
