package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of the words of a text to which of up to 64 sets they belong, without making a string of each. Immutable. */
public final class WordClasses {

    private final HashIndex index;
    private final List<List<Entry>> entries;

    private WordClasses(HashIndex index, List<List<Entry>> entries) {
        this.index = index;
        this.entries = entries;
    }

    /** A word in exactly these letters, and the bits of its sets. */
    private record Entry(String word, long bits) {}

    /** Returns the classes of words in exactly these letters, each with the bits of its sets. */
    public static WordClasses of(Map<String, Long> bitsOfWords) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<List<Entry>> entries = new ArrayList<>();
        bitsOfWords.forEach((word, bits) -> {
            Tokens tokens = Tokens.of(word);
            if (tokens.size() != 1) {
                return; // "oud-minister" is two tokens; its last one counts
            }
            int number = numbers.computeIfAbsent(tokens.hash(0), hash -> {
                entries.add(new ArrayList<>(2));
                return entries.size() - 1;
            });
            entries.get(number).add(new Entry(word, bits));
        });
        return new WordClasses(HashIndex.of(numbers), entries);
    }

    /** Returns the bits of all sets to which a token belongs. */
    public long of(Tokens tokens, int token) {
        int number = index.find(tokens.hash(token));
        if (number >= 0) {
            int start = tokens.start(token);
            int length = tokens.end(token) - start;
            for (Entry entry : entries.get(number)) {
                if (entry.word.length() == length && tokens.text().startsWith(entry.word, start)) {
                    return entry.bits;
                }
            }
        }
        return 0;
    }
}
