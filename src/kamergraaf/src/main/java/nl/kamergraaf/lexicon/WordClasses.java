package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tells of the words of a text to which of up to 64 sets they belong, without making a string of each. Immutable. */
public final class WordClasses {

    private static final int NONE = -1;

    private final Vocabulary vocabulary;
    /** For each word of the vocabulary the first of its spellings. */
    private int[] firsts = new int[0];
    /** For each spelling its letters, the bits of its sets, and the next one of the same word. */
    private final char[][] letters;

    private final long[] bits;
    private final int[] next;

    private WordClasses(Map<String, Long> bitsOfWords, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<String> words = new ArrayList<>(bitsOfWords.keySet());
        words.sort(null);
        KnownWords spellings = KnownWords.plain();
        letters = new char[words.size()][];
        bits = new long[words.size()];
        next = new int[words.size()];
        for (int i = 0; i < letters.length; i++) {
            String word = words.get(i);
            letters[i] = word.toCharArray();
            bits[i] = bitsOfWords.getOrDefault(word, 0L);
            Tokens tokens = Tokens.of(word, spellings);
            if (tokens.size() == 1) { // "oud-minister" is two tokens; its last one counts
                int number = vocabulary.add(tokens.hash(0));
                next[i] = first(number);
                if (number >= firsts.length) {
                    int length = firsts.length;
                    firsts = Arrays.copyOf(firsts, Math.max(number + 1, length * 2));
                    Arrays.fill(firsts, length, firsts.length, NONE);
                }
                firsts[number] = i; // small letters, which come last here, are met first
            }
        }
    }

    /** Returns the classes of words in exactly these letters, each with the bits of its sets; adds them to the vocabulary. */
    public static WordClasses of(Map<String, Long> bitsOfWords, Vocabulary vocabulary) {
        return new WordClasses(bitsOfWords, vocabulary);
    }

    private int first(int number) {
        return number >= 0 && number < firsts.length ? firsts[number] : NONE;
    }

    /** Returns the bits of all sets to which a word belongs. */
    public long of(Word word) {
        for (int i = first(word.number(vocabulary)); i >= 0; i = next[i]) {
            if (word.isSpelled(letters[i])) {
                return bits[i];
            }
        }
        return 0;
    }
}
