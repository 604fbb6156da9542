package nl.kamergraaf.mention.entity;

import java.util.Arrays;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.lexicon.Word;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** A unit's text as the rules look at it: tokens, and what stands around them. */
final class TextView {

    final String text;
    final Tokens tokens;
    final boolean footnote;
    private final NameWords words;

    /** For each token whether it stands in an address; {@code null} where no token does. */
    private final boolean @Nullable [] inUrl;

    private final int[] telling;
    private final int[] listed;

    TextView(Tokens tokens, boolean footnote, NameWords words) {
        this.text = tokens.text();
        this.tokens = tokens;
        this.footnote = footnote;
        this.words = words;
        int[] noticed = tokens.noticed();
        int[] found = new int[noticed.length];
        int[] beginnings = new int[noticed.length];
        boolean[] addressed = null;
        int count = 0;
        int begun = 0;
        for (int token : noticed) {
            long traits = tokens.form(token).sets();
            if ((traits & NameTraits.LISTED) != 0) {
                beginnings[begun++] = token;
            }
            boolean inAddress = addressed != null && addressed[token];
            if ((traits & NameTraits.OF_ADDRESS) != 0 && !inAddress && isAddress(tokens.start(token))) {
                addressed = addressed == null ? new boolean[tokens.size()] : addressed;
                markAddress(addressed, token);
            } else if ((traits & NameTraits.TELLING) != 0 && !inAddress) {
                found[count++] = token;
            }
        }
        this.inUrl = addressed;
        this.telling = Arrays.copyOf(found, count);
        this.listed = Arrays.copyOf(beginnings, begun);
    }

    /** Returns the tokens at which the name of something may begin or be announced: capitals, roles, titles, brackets. */
    int[] telling() {
        return telling;
    }

    /** Returns the tokens at which the name of a body of the lists may begin, in addresses as well. */
    int[] listed() {
        return listed;
    }

    private boolean isAddress(int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start)
                || text.charAt(start) == '@';
    }

    private void markAddress(boolean[] addressed, int first) {
        int end = endOfWord(tokens.start(first));
        for (int token = first; token < tokens.size() && tokens.start(token) < end; token++) {
            addressed[token] = true;
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    int size() {
        return tokens.size();
    }

    boolean inUrl(int token) {
        return inUrl != null && inUrl[token];
    }

    /** Returns whether a token is a word of a set. */
    boolean has(int token, WordSet set) {
        return token >= 0 && token < tokens.size() && (tokens.form(token).sets() & set.bit()) != 0 && !inUrl(token);
    }

    /** Returns whether one of the tokens from {@code first} to {@code last}, as far as there are such, has traits. */
    boolean anyOf(int first, int last, long traits) {
        for (int token = Math.max(first, 0); token <= last; token++) {
            if (hasTrait(token, traits)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a token has one of some traits. */
    boolean hasTrait(int token, long traits) {
        return (tokens.form(token).sets() & traits) != 0;
    }

    /** Returns whether a token, in an address or not, joined again where a line end broke it, is a word of a set. */
    boolean isIn(int token, WordSet set) {
        Word word = tokens.form(token);
        return word.isBroken() ? words.has(word.string(), set) : (word.sets() & set.bit()) != 0;
    }

    /** Returns whether a token is longer than one of a set's words by three letters at least and ends with it. */
    boolean endsLike(int token, WordSet set) {
        return (tokens.form(token).endings() & set.bit()) != 0;
    }

    String word(int token) {
        return tokens.word(token);
    }

    /** Returns the character between the tokens, or the sign that the token is; 0 outside the text. */
    boolean is(int token, char sign) {
        return token >= 0 && token < size() && tokens.first(token) == sign;
    }

    /** Returns whether a token is the word in exactly these letters, joined again where a line end broke it. */
    boolean is(int token, String word) {
        return isWord(token)
                && tokens.first(token) == word.charAt(0)
                && word(token).equals(word);
    }

    boolean isWord(int token) {
        return token >= 0 && token < size() && tokens.isWord(token);
    }

    /** Returns whether a token is a word that begins with a capital letter. */
    boolean isCapital(int token) {
        return isWord(token) && tokens.isCapitalised(token);
    }

    /** Returns whether a word has no small letters and at least two capitals. */
    boolean isAllCapitals(int token) {
        int capitals = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals > 1;
    }

    /** Returns whether a dash joins a token to the one before it. */
    boolean isJoined(int token) {
        return token > 0
                && token < size()
                && tokens.start(token) == tokens.end(token - 1) + 1
                && !Character.isWhitespace(text.charAt(tokens.start(token) - 1));
    }

    /** Returns whether nothing but white space separates a word from the word before it. */
    boolean isSpaced(int token) {
        return token > 0
                && token < size()
                && (isGap(token) || isWord(token) && isWord(token - 1) && tokens.isTight(token));
    }

    private boolean isGap(int token) {
        return tokens.start(token) > tokens.end(token - 1)
                && Character.isSpaceChar(text.charAt(tokens.start(token) - 1));
    }

    /** Returns whether a full stop with a word in small letters stands right before a capital: "gezegd.Daarom". */
    boolean lostSpaceBefore(int token) {
        return is(token - 1, '.')
                && tokens.isTight(token)
                && isCapital(token)
                && isWord(token - 2)
                && tokens.isTight(token - 1)
                && tokens.end(token - 2) - tokens.start(token - 2) > 2
                && Character.isLowerCase(text.charAt(tokens.start(token - 2)))
                && (token == 0 || !inUrl(token - 1));
    }

    /** Returns whether a token begins a sentence, a paragraph, a heading, a quotation or an item. */
    boolean beginsSentence(int token) {
        if (token == 0) {
            return true;
        }
        char before = tokens.first(token - 1);
        return switch (before) {
            case '\n', '?', '!', ':', '\u00ab', '\u201c', '\u2022', '"', '\u2018', '\u201e' -> true;
            case '.' -> !isInitial(token - 2);
            case '\'' -> tokens.isTight(token) && !tokens.isTight(token - 1);
            default -> false;
        };
    }

    /** Returns whether a token is a single capital letter, as in initials. */
    boolean isInitial(int token) {
        return isCapital(token)
                && (tokens.end(token) - tokens.start(token) == 1
                        || tokens.end(token) - tokens.start(token) == 2
                                && (word(token).equals("Th")
                                        || word(token).equals("Ch")
                                        || word(token).equals("IJ")));
    }

    Span span(int first, int last) {
        return tokens.span(first, last);
    }

    String in(int first, int last) {
        return text.substring(tokens.start(first), tokens.end(last));
    }

    /** Returns the words from one token to another with the spaces between them that the text lost: "MeldpuntWilgen". */
    String name(int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && isWord(i) && isWord(i - 1) && tokens.isTight(i)) {
                name.append(' ');
            } else if (i > first) {
                name.append(text, tokens.end(i - 1), tokens.start(i));
            }
            name.append(text, tokens.start(i), tokens.end(i));
        }
        return name.toString();
    }
}
