package nl.kamergraaf.mention.entity;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;

/**
 * Finds organisations that no list has, by how their names are made: a head ("Stichting …", "Raad voor …", "University of
 * …"), a tail ("… Instituut", "… Foundation", "… B.V."), a telling ending ("Jeugdautoriteit"), a noun that announces them
 * ("adviesbureau …"), or an abbreviation in brackets whose letters they begin with.
 */
final class UnlistedBodies {

    /** Prepositions that lead from a head to what it is for. */
    private static final Set<String> BEFORE_OBJECT = EntityWords.of("before-object");

    /** Words that make no body of others but may stand in the name of a legal person: "Stichting Openbaar Onderwijs Wilgen". */
    private static final Set<String> TOPICS = EntityWords.of("topics");

    /** Heads that a purpose alone makes a name of: "Staatscommissie voor de wilgen". */
    private static final Set<String> OF_PURPOSE = EntityWords.of("of-purpose");

    /** Groups, which are called after what they do: "Regiegroep Aanpak Wilgenroest". */
    private static final Set<String> GROUPS = EntityWords.of("groups");

    /** Heads after which the subject follows at once: "Dienst Wilgenbeheer". */
    private static final Set<String> NAMED = EntityWords.of("named-heads");

    /** "BVBA": how long the short name of a legal form is at most, a lost line end in it. */
    private static final int LONGEST_FORM = 5;

    private final NameWords words;
    private final PhraseTrie<OrganisationName> bodies;
    private final NameExtents extents;
    private final PublicBodies publicBodies;
    private final ExplainedBodies explained;
    private final CoordinatedBodies coordinated;
    private final ParentheticalBodies parenthetical;

    UnlistedBodies(NameWords words, PhraseTrie<OrganisationName> bodies) {
        this.words = words;
        this.bodies = bodies;
        this.extents = new NameExtents(bodies);
        this.publicBodies = new PublicBodies(extents);
        this.explained = new ExplainedBodies(words, bodies, extents);
        this.coordinated = new CoordinatedBodies(bodies);
        this.parenthetical = new ParentheticalBodies(bodies);
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
                explained.find(view, token, found, things);
                parenthetical.bracketed(view, token, found);
            } else if (view.isCapital(token)) {
                headed(view, token, found);
                tailed(view, token, found);
                publicBodies.find(view, token, found);
                ActingBodies.find(view, token, found);
                coordinated.find(view, token, found);
                parenthetical.exemplified(view, token, found);
                if (view.isSpaced(token) && view.isWord(token - 1) && isLabel(view, token - 1)) {
                    labelled(view, token, found);
                }
            }
        }
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
        if (!view.has(token, WordSet.HEADS) || view.isJoined(token + 1)) {
            return;
        }
        String word = view.word(token);
        boolean bare = view.isWord(token + 1) && BEFORE_OBJECT.contains(view.word(token + 1));
        boolean connected = view.isIn(token, WordSet.CONNECTED_HEADS) || word.equals("Commissie");
        if (word.equals("Centrum") && bare && view.has(token + 2, WordSet.PLACES)) {
            return; // "het Centrum van Amsterdam"
        }
        if (connected && NameExtents.isArticle(view, token + 1)) {
            return; // "dat de Raad de Commissie vraagt"
        }
        boolean named = NAMED.contains(word)
                && view.isCapital(token + 1)
                && view.isSpaced(token + 1)
                && !view.has(token + 1, WordSet.FUNCTION_WORDS)
                && !view.beginsSentence(token);
        if (!bare && !named && view.isIn(token, WordSet.CONNECTED_HEADS) || NameExtents.isJoiner(view, token + 1)) {
            return;
        }
        int first = token;
        while (isModifier(view, first - 1) && view.isSpaced(first) && !isProcess(view, first - 1)) {
            first--;
        }
        int last = extents.end(view, token, true);
        if (last == token && (first < token || OF_PURPOSE.contains(word))) {
            last = purpose(view, token);
        }
        if (last == token) {
            return;
        }
        for (int i = first; i <= last; i++) {
            if (view.tokens.isWord(i)
                    && view.has(i, WordSet.NO_BODY)
                    && !(isLegalPerson(word) && TOPICS.contains(view.word(i)))
                    && !(GROUPS.contains(word) && view.word(i).equals("Aanpak"))) {
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
        if (view.is(at, "de") || view.is(at, "het")) {
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

    private void tailed(TextView view, int token, List<Candidate> found) {
        if (isFoundation(view, token)) {
            add(view, token, token + 1, found);
            return;
        }
        boolean legal = isLegalForm(view, token);
        boolean tail = view.has(token, WordSet.TAILS);
        boolean single = !tail
                && view.endsLike(token, WordSet.SUFFIXES)
                && view.word(token).length() > 6
                && !view.isAllCapitals(token);
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
        int beyond = single && !isListed(view, token) && !view.word(token).endsWith("ombudsman")
                ? extents.end(view, token, true)
                : token;
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
        int last = legal ? legalEnd(view, token) : token;
        boolean goesOn = tail && view.isWord(token + 1) && BEFORE_OBJECT.contains(view.word(token + 1));
        int end = goesOn
                ? Math.max(Math.max(last, extents.end(view, token, true)), purpose(view, token))
                : Math.max(last, beyond);
        // "Willow Council Directive" is no body
        int after = view.isCapital(end + 1) && view.isSpaced(end + 1) ? end + 1 : end;
        for (int i = first; i <= after; i++) {
            if (view.tokens.isWord(i) && view.has(i, WordSet.NO_BODY)) {
                return;
            }
        }
        add(view, first, end, found);
    }

    /** "de Wilger stichting" */
    private static boolean isFoundation(TextView view, int token) {
        return view.is(token + 1, "stichting")
                && view.isSpaced(token + 1)
                && view.isSpaced(token)
                && view.isWord(token - 1)
                && view.word(token - 1).equalsIgnoreCase("de")
                && !view.has(token, WordSet.FUNCTION_WORDS)
                && !isAdjective(view.word(token));
    }

    /** "Tussenrapportage Taskforce Wilgen", "Vereenvoudigingsoperatie Wilgendienst". */
    private boolean isProcess(TextView view, int token) {
        return (view.has(token, WordSet.PROCESSES) || view.endsLike(token, WordSet.PROCESSES))
                && !view.has(token, WordSet.HEADS)
                && !view.has(token, WordSet.TAILS)
                && !view.endsLike(token, WordSet.SUFFIXES);
    }

    private static boolean isLegalPerson(String word) {
        return word.equals("Stichting") || word.equals("Vereniging") || word.equals("Coöperatie");
    }

    private boolean isListed(TextView view, int token) {
        return bodies.longestAt(view.tokens, token, match -> true) != null;
    }

    /** Returns the last token of the legal form that begins at one: "B.V.". */
    static int legalEnd(TextView view, int token) {
        return view.isInitial(token) && view.is(token + 1, '.') && view.is(token + 3, '.') ? token + 3 : token;
    }

    /** Returns whether a legal form begins at a token: "B.V.", "GmbH". */
    static boolean isLegalForm(TextView view, int token) {
        if (!view.isWord(token) || view.tokens.form(token).length() > LONGEST_FORM) {
            return false;
        }
        return switch (view.word(token)) {
            case "BV",
                    "NV",
                    "GmbH",
                    "Ltd",
                    "LLC",
                    "LLP",
                    "Inc",
                    "plc",
                    "AG",
                    "GbR",
                    "BVBA",
                    "VOF",
                    "SA",
                    "SpA",
                    "SARL",
                    "KG",
                    "ASA",
                    "Oyj" -> view.isSpaced(token);
            case "B", "N" -> isDotted(view, token, "V");
            case "S" -> isDotted(view, token, "A");
            default -> false;
        };
    }

    private static boolean isDotted(TextView view, int token, String second) {
        return view.is(token + 1, '.') && view.is(token + 2, second) && view.is(token + 3, '.') && view.isSpaced(token);
    }

    /** "hulporganisatie Wilgen zonder Grenzen" */
    private static boolean isWithout(TextView view, int token) {
        return view.is(token, "zonder");
    }

    private void labelled(TextView view, int first, List<Candidate> found) {
        if (!view.isSpaced(first) || !view.isCapital(first) || view.inUrl(first)) {
            return;
        }
        int last = first;
        while (last - first < 4) {
            if (view.isCapital(last + 1) && (view.isSpaced(last + 1) || view.isJoined(last + 1))) {
                last++;
            } else if (view.isCapital(last + 2) && (view.is(last + 1, '&') || isWithout(view, last + 1))) {
                last += 2;
            } else {
                break;
            }
        }
        String word = view.word(first);
        if (view.isIn(first, WordSet.PLACES)
                || view.isIn(first, WordSet.FIRST_NAMES)
                || view.isIn(first, WordSet.FUNCTION_WORDS) && !(last > first && NameExtents.beginsTitle(view, first))
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
            int last = extents.end(view, token, true);
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
