package nl.kamergraaf.mention.entity;

import java.util.List;
import nl.kamergraaf.lexicon.PhraseTrie;

/**
 * Finds organisations that no list has, by how their names are made: a head ("Stichting …", "Raad voor …", "University of
 * …"), a tail ("… Instituut", "… Foundation", "… B.V."), a telling ending ("Jeugdautoriteit"), a noun that announces them
 * ("adviesbureau …"), or an abbreviation in brackets whose letters they begin with.
 */
final class UnlistedBodies {

    private static final int MOST_WORDS = 12;

    private final NameWords words;
    private final PhraseTrie<OrganisationName> bodies;

    UnlistedBodies(NameWords words, PhraseTrie<OrganisationName> bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** Adds the bodies of a text. */
    void find(TextView view, List<Candidate> found) {
        if (view.footnote) {
            medium(view, found);
        }
        for (int token = 0; token < view.size(); token++) {
            if (view.inUrl(token)) {
                continue;
            }
            if (view.is(token, '(')) {
                abbreviated(view, token, found);
            } else if (view.isCapital(token)) {
                headed(view, token, found);
                tailed(view, token, found);
            } else if (view.tokens.isWord(token) && isLabel(view.word(token))) {
                labelled(view, token + 1, found);
            }
        }
    }

    private boolean isLabel(String word) {
        return words.is(NameWords.LABELS, word) || words.endsLike(NameWords.LABEL_SUFFIXES, word);
    }

    private void headed(TextView view, int token, List<Candidate> found) {
        String word = view.word(token);
        boolean head = words.is(NameWords.HEADS, word);
        if (!head || view.isJoined(token + 1)) {
            return;
        }
        int last = extent(view, token);
        if (last == token || words.is(NameWords.NO_BODY, word + "_" + view.word(last))) {
            return;
        }
        int first = token;
        while (isModifier(view, first - 1) && view.isSpaced(first)) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            if (view.tokens.isWord(i) && words.is(NameWords.NO_BODY, view.word(i))) {
                return;
            }
        }
        add(view, first, last, found);
    }

    /** "Nationale", "Nederlandse": adjectives with a capital that go before a head. */
    private boolean isModifier(TextView view, int token) {
        return view.isCapital(token)
                && !view.inUrl(token)
                && !words.isLower(NameWords.FUNCTION_WORDS, view.word(token))
                && (view.word(token).endsWith("e") || view.word(token).endsWith("aal") || view.isJoined(token + 1))
                && !words.is(NameWords.HEADS, view.word(token));
    }

    /** Returns the last token of a name that begins at a token: capitalised words, and connectors between them. */
    private int extent(TextView view, int first) {
        int last = first;
        int at = first + 1;
        boolean connected = false;
        while (at < view.size()
                && at - first < MOST_WORDS
                && (view.isSpaced(at) || view.isJoined(at) || view.is(at, '&'))) {
            if (view.isCapital(at) && !words.isLower(NameWords.FUNCTION_WORDS, view.word(at))) {
                if (at > first + 1
                        && isEnd(view, at - 1)
                        && (!connected
                                || words.is(NameWords.HEADS, view.word(at))
                                || bodies.longestAt(view.tokens, at, match -> true) != null)) {
                    break;
                }
                last = at++;
            } else if (view.is(at, '&') || view.isWord(at) && words.is(NameWords.CONNECTORS, view.word(at))) {
                if (isEnd(view, at) && last == first) {
                    break;
                }
                connected |= !isEnd(view, at);
                at++;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean isEnd(TextView view, int token) {
        return view.isWord(token) && view.word(token).equals("en");
    }

    private void tailed(TextView view, int token, List<Candidate> found) {
        String word = view.word(token);
        boolean legal = isLegalForm(view, token);
        boolean tail = words.is(NameWords.TAILS, word);
        boolean single = !tail && words.endsLike(NameWords.SUFFIXES, word) && !view.isAllCapitals(token);
        if (!legal && !tail && !single || words.is(NameWords.NO_BODY, word)) {
            return;
        }
        int first = token;
        while (first > 0
                && token - first < 6
                && view.isCapital(first - 1)
                && (view.isSpaced(first) || view.isJoined(first))
                && !words.isLower(NameWords.FUNCTION_WORDS, view.word(first - 1))) {
            first--;
        }
        if (first == token
                && (!single || view.beginsSentence(token) || view.isJoined(token) || view.isJoined(token + 1))) {
            return;
        }
        if (first < token
                && !legal
                && words.is(NameWords.PLACES, view.word(first))
                && token - first == 1
                && tail
                && view.beginsSentence(first)) {
            return;
        }
        int last = legal && view.is(token + 1, '.') && view.is(token + 3, '.') ? token + 3 : token;
        int end = legal ? last : Math.max(last, tail ? extent(view, token) : token);
        for (int i = first; i <= end; i++) {
            if (view.tokens.isWord(i) && words.is(NameWords.NO_BODY, view.word(i))) {
                return;
            }
        }
        add(view, first, end, found);
    }

    private static boolean isLegalForm(TextView view, int token) {
        String word = view.word(token);
        return switch (word) {
            case "BV", "NV", "GmbH", "Ltd", "LLC", "Inc", "plc" -> view.isSpaced(token);
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
        while (last + 1 < view.size()
                && last - first < 4
                && view.isCapital(last + 1)
                && (view.isSpaced(last + 1) || view.isJoined(last + 1))) {
            last++;
        }
        String word = view.word(first);
        if (words.is(NameWords.PLACES, word)
                || words.is(NameWords.FIRST_NAMES, word)
                || words.isLower(NameWords.FUNCTION_WORDS, word)
                || words.is(NameWords.NO_BODY, word)
                || word.length() < 2) {
            return;
        }
        add(view, first, last, found);
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
                    && !words.isLower(NameWords.NO_MEDIUM, view.word(token))
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

    private void abbreviated(TextView view, int open, List<Candidate> found) {
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
        boolean telling = false;
        for (int i = first; i <= last; i++) {
            String word = view.word(i);
            if (words.is(NameWords.NO_BODY, word) || words.endsLike(NameWords.NO_BODY, word)) {
                return;
            }
            telling |= isTelling(word);
        }
        if (telling && view.isCapital(first)) {
            String name = view.in(first, last);
            found.add(Candidate.unlisted(view.span(first, close), name, "unknown", Candidate.ANNOUNCED));
        }
    }

    private boolean isTelling(String word) {
        return words.is(NameWords.HEADS, capital(word))
                || words.is(NameWords.TAILS, capital(word))
                || words.endsLike(NameWords.SUFFIXES, word);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void add(TextView view, int first, int last, List<Candidate> found) {
        add(view, first, last, found, "unknown");
    }

    private void add(TextView view, int first, int last, List<Candidate> found, String kind) {
        String name = view.in(first, last);
        PhraseTrie.Match<OrganisationName> listed = bodies.longestAt(view.tokens, first, match -> true);
        if (listed == null || listed.last() < last) {
            found.add(Candidate.unlisted(view.span(first, last), name, kind, Candidate.GUESS));
        }
    }
}
