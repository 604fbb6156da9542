package nl.kamergraaf.lexicon;

import java.util.Arrays;
import nl.kamergraaf.text.Span;

/**
 * A text cut into words and signs, each with a hash that makes no difference between upper and lower case, letters with and
 * without accents, or the kinds of dash and apostrophe. White space and a dash within a compound ("VN-gezant") are not
 * tokens; a line break is one, so that no phrase runs from one paragraph into the next.
 */
public final class Tokens {

    private static final int LEAST = 4;

    /** One word in so many has traits that are watched, or fewer. */
    private static final int USUAL_WORDS_A_STRETCH = 4;

    /** Shorter names have no other word behind them in a text that lost spaces. */
    private static final int LONGEST_SINGLE = 6;

    private final String text;
    private final char[] characters;
    private final KnownWords words;
    private final boolean loose;
    private int[] starts;
    private int[] ends;

    /** For each token its word. */
    private Word[] forms;

    private int size;
    private final WatchedStretches watched;
    private int[] noticed;
    private int noticedSize;

    private Tokens(String text, KnownWords words, boolean loose) {
        this.text = text;
        this.words = words;
        this.loose = loose;
        characters = text.toCharArray();
        int capacity = Math.max(LEAST, text.length() / 5);
        starts = new int[capacity];
        ends = new int[capacity];
        forms = new Word[capacity];
        noticed = new int[capacity];
        watched = new WatchedStretches(capacity / USUAL_WORDS_A_STRETCH);
        scan();
        noticed = Arrays.copyOf(noticed, noticedSize);
    }

    /** Returns the tokens of a text in reading order. */
    public static Tokens of(String text) {
        return of(text, KnownWords.plain());
    }

    /** Returns the tokens of one of several texts whose words are kept together. */
    static Tokens of(String text, KnownWords words) {
        return new Tokens(text, words, false);
    }

    /**
     * Returns the tokens of a text in which words may stand glued together because a line break was lost ("deNVWAis"), be
     * broken by a dash where a line ended ("Rijkswater-staat"), or carry the mark of a note ("3Kenniscentrum").
     *
     * @param words that tell which of them stay as they are
     * @param loose whether the text lost the spaces at its line ends, so that a known word may have any word behind it
     */
    static Tokens unglued(String text, KnownWords words, boolean loose) {
        return new Tokens(text, words, loose);
    }

    /** Returns the stretches of letters and digits with traits that are watched. */
    public WatchedStretches watched() {
        return watched;
    }

    /** Returns the tokens whose words have traits that are noticed, in order. Nobody writes into the array. */
    public int[] noticed() {
        return noticed;
    }

    /** Returns the text that was cut. */
    public String text() {
        return text;
    }

    /** Returns the characters of the text, for those who look at many of them. Nobody writes into the array. */
    public char[] characters() {
        return characters;
    }

    /** Returns how many tokens there are. */
    public int size() {
        return size;
    }

    /** Returns the offset of a token's first character. */
    public int start(int token) {
        return starts[token];
    }

    /** Returns the offset after a token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** Returns a token's word. */
    public Word form(int token) {
        return forms[token];
    }

    /** Returns a token's characters as they stand in the text, without a dash that a lost line break left in it. */
    public String word(int token) {
        return forms[token].string();
    }

    /** Returns a token's first character. */
    public char first(int token) {
        return characters[starts[token]];
    }

    /** Returns whether a character belongs to words: letters, digits, and the marks on them. */
    public static boolean isInWord(char c) {
        return Letters.isInWord(c);
    }

    /** Returns whether a token consists of letters and digits. */
    public boolean isWord(int token) {
        return Letters.isInWord(characters[starts[token]]);
    }

    /** Returns whether a token begins with a capital letter. */
    public boolean isCapitalised(int token) {
        return Letters.isCapital(characters[starts[token]]);
    }

    /** Returns whether nothing stands between a token and the one before it. */
    public boolean isTight(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /** Returns where the tokens from {@code first} up to and including {@code last} stand. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Returns the hash of a token's folded characters. */
    long hash(int token) {
        return forms[token].hash();
    }

    /** Returns the number of a token's word in a vocabulary, or -1. */
    int number(int token, Vocabulary vocabulary) {
        return forms[token].number(vocabulary);
    }

    /** Returns whether a token is the folded word {@code folded}. */
    boolean is(int token, String folded) {
        int at = starts[token];
        int end = ends[token];
        for (int i = 0; i < folded.length(); i++) {
            while (at < end && isPassedOver(at)) {
                at++;
            }
            if (at == end || Letters.fold(characters[at++]) != folded.charAt(i)) {
                return false;
            }
        }
        while (at < end && isPassedOver(at)) {
            at++;
        }
        return at == end;
    }

    private boolean isPassedOver(int at) {
        return Letters.isMark(characters[at]) || words.mends() && isInnerDash(at);
    }

    /** Returns a token's characters folded. */
    String folded(int token) {
        StringBuilder folded = new StringBuilder();
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Letters.isMark(characters[i])) {
                folded.append(Letters.fold(characters[i]));
            }
        }
        return folded.toString();
    }

    private void scan() {
        int length = characters.length;
        int at = 0;
        while (at < length) {
            char c = characters[at];
            if (c == ' ') {
                at++;
            } else if (Letters.isInWord(c)) {
                at = addWord(at);
            } else if (c == '\n' || !Letters.isSpace(c) && !isInnerDash(at)) {
                add(at, at + 1, words.word(characters, at, at + 1));
                at++;
            } else {
                at++;
            }
        }
    }

    /** Adds the word that begins at an offset; returns its end. */
    private int addWord(int start) {
        char[] text = characters;
        long letters = 0;
        int bits = 0;
        int at = start;
        while (at < text.length) {
            char c = text[at];
            if (!Letters.isInWord(c)) {
                break;
            }
            letters = Spelling.with(letters, c);
            bits |= c;
            at++;
        }
        int end = words.mends() && at < characters.length && characters[at] == '-' ? endOfBroken(start, at) : -1;
        Word word = words.word(text, start, at, Spelling.of(letters, at - start, bits));
        watch(start, at, word);
        if (end >= 0) {
            watch(at + 1, end, words.word(characters, at + 1, end));
            add(start, end, words.word(characters, start, end));
            return end;
        }
        if (word.isWhole() && !(loose && mayHoldAnother(word))) {
            add(start, at, word);
        } else {
            addParts(start, at);
        }
        return at;
    }

    private void watch(int start, int end, Word word) {
        long traits = words.watched(word);
        if (traits != 0) {
            watched.add(start, end, traits);
        }
    }

    private void addParts(int start, int end) {
        int seam =
                end - start < Seams.SHORTEST ? -1 : loose ? looseSeam(start, end) : words.seam(characters, start, end);
        if (seam < 0) {
            add(start, end, words.word(characters, start, end));
        } else {
            addParts(start, seam);
            addParts(seam, end);
        }
    }

    private static boolean mayHoldAnother(Word word) {
        return word.isCapitalised() && word.length() > LONGEST_SINGLE;
    }

    private int looseSeam(int start, int end) {
        Seams.Vocabulary known = (from, to) -> words.isKnown(characters, from, to);
        int seam = Seams.find(characters, start, end, known);
        if (seam < 0 && end - start > LONGEST_SINGLE && Letters.isCapital(characters[start])) {
            boolean follows = size > 0
                    && start == ends[size - 1] + 1
                    && Letters.isCapital(characters[starts[size - 1]])
                    && forms[size - 1].isKnown();
            seam = Seams.within(characters, start, end, follows, known);
        }
        return seam < 0 || known.has(start, end) ? -1 : seam;
    }

    /** "Rijkswater-staat": returns the end of a known word whose first part ends before a dash, or -1. */
    private int endOfBroken(int start, int dash) {
        int at = dash + 1;
        if (at >= characters.length
                || !Character.isLowerCase(characters[at])
                || !Character.isLowerCase(characters[dash - 1])) {
            return -1;
        }
        while (at < characters.length && Letters.isInWord(characters[at])) {
            at++;
        }
        return words.isKnown(characters, start, at) ? at : -1;
    }

    private void add(int start, int end, Word word) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            forms = Arrays.copyOf(forms, capacity);
            noticed = Arrays.copyOf(noticed, capacity);
        }
        if (words.isNoticed(word)) {
            noticed[noticedSize++] = size;
        }
        starts[size] = start;
        ends[size] = end;
        forms[size] = word;
        size++;
    }

    private boolean isInnerDash(int at) {
        return Letters.fold(characters[at]) == '-'
                && at > 0
                && at + 1 < characters.length
                && Letters.isInWord(characters[at - 1])
                && Letters.isInWord(characters[at + 1]);
    }
}
