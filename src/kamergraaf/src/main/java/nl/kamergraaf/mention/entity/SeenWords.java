package nl.kamergraaf.mention.entity;

import java.util.Arrays;
import nl.kamergraaf.lexicon.DocumentWords;

/** What the lists know of the words of one document, looked up once for each. To be used by one thread. */
final class SeenWords {

    private static final long ANNOUNCING = WordSet.ROLES.bit()
            | WordSet.PLURAL_ROLES.bit()
            | WordSet.OCCUPATIONS.bit()
            | WordSet.CALLINGS.bit()
            | WordSet.TITLES.bit();

    private static final long UNKNOWN = -1;
    private static final byte TELLING = 1;
    private static final byte OF_ADDRESS = 2;

    private final NameWords names;
    private final DocumentWords words;
    private int size;
    private byte[] kinds = new byte[0];
    private long[] sets = new long[0];

    /** For each word the sets one of whose words it ends with; {@link #UNKNOWN} until somebody asks. */
    private long[] endings = new long[0];

    SeenWords(NameWords names, DocumentWords words) {
        this.names = names;
        this.words = words;
    }

    /** Looks up the words that the document got since it was called last. */
    void update() {
        if (words.size() > sets.length) {
            int capacity = Math.max(words.size(), 2 * sets.length);
            kinds = Arrays.copyOf(kinds, capacity);
            sets = Arrays.copyOf(sets, capacity);
            endings = Arrays.copyOf(endings, capacity);
        }
        for (; size < words.size(); size++) {
            char first = words.first(size);
            boolean word = words.isWord(size);
            sets[size] = word ? names.setsOf(words, size) : 0;
            endings[size] = UNKNOWN;
            boolean telling = word && words.isCapitalised(size)
                    || (sets[size] & ANNOUNCING) != 0
                    || first == '('
                    || word && endsLike(size, WordSet.OCCUPATION_ENDS);
            boolean address = first == '@' || (first == 'h' || first == 'w') && isOfAddress(words.string(size));
            kinds[size] = (byte) ((telling ? TELLING : 0) | (address ? OF_ADDRESS : 0));
        }
    }

    private static boolean isOfAddress(String word) {
        return word.equals("http") || word.equals("https") || word.equals("www");
    }

    /** Returns whether a word is one at which the name of something may begin or be announced: a capital, a role, a title, a bracket. */
    boolean isTelling(int word) {
        return (kinds[word] & TELLING) != 0;
    }

    /** Returns whether an address may begin with the word. */
    boolean isOfAddress(int word) {
        return (kinds[word] & OF_ADDRESS) != 0;
    }

    /** Returns the bits of all sets to which a word belongs in exactly its letters. */
    long sets(int word) {
        return sets[word];
    }

    /** Returns whether a word, joined again where a line end broke it, belongs to a set. */
    boolean isIn(int word, WordSet set) {
        return words.isBroken(word) ? names.has(words.string(word), set) : (sets[word] & set.bit()) != 0;
    }

    /** Returns whether a word is longer than one of a set's words by three letters at least and ends with it. */
    boolean endsLike(int word, WordSet set) {
        if (endings[word] == UNKNOWN) {
            endings[word] = names.endings(words.string(word));
        }
        return (endings[word] & set.bit()) != 0;
    }
}
