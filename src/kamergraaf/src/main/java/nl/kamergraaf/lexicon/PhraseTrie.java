package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a gazetteer in a text, whole words only, in time linear in the text's length. Case, accents, the kind
 * of dash, and a dash or a space between two words make no difference, as far as a phrase's {@link Case} allows.
 *
 * <p>The words of all phrases form one trie whose edges lie in a single hash table; immutable once built.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

    /** How the letters of a phrase may be written. */
    public enum Case {
        /** In any way. */
        ANY,
        /** In any way, but the first letter that the phrase has as a capital is a capital in the text as well. */
        INITIAL,
        /** As in the phrase: abbreviations, and names that are ordinary words without their capitals. */
        EXACT
    }

    /**
     * A phrase found.
     *
     * @param span  where it stands
     * @param first its first token
     * @param last  its last token
     * @param value what it stands for
     */
    public record Match<T>(Span span, int first, int last, T value) {}

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Vocabulary vocabulary;
    private final HashIndex edges;
    /** For each node the phrases that end there. */
    private final Entry<T>[][] ends;
    /** For each word of the vocabulary the node to which it leads from the root, or -1. */
    private final int[] firsts;
    /** For each word of the vocabulary whether it may begin a phrase without a capital. */
    private final BitSet smallFirsts;
    /** For each word of the vocabulary whether it stands in a phrase. */
    private final BitSet words;
    /** For texts that are a name or so. */
    private final KnownWords forms;

    private PhraseTrie(Builder<T> builder) {
        forms = builder.spellings;
        vocabulary = builder.vocabulary;
        edges = builder.edges;
        ends = builder.endsOfNodes();
        firsts = builder.nodesOfFirsts();
        smallFirsts = (BitSet) builder.smallFirsts.clone();
        words = (BitSet) builder.words.clone();
    }

    /** Returns a builder without phrases. */
    public static <T> Builder<T> builder() {
        return builder(new Vocabulary());
    }

    /** Returns a builder without phrases that adds the words of its phrases to a vocabulary. */
    public static <T> Builder<T> builder(Vocabulary vocabulary) {
        return new Builder<>(vocabulary);
    }

    /**
     * Returns the words of texts in which they may stand glued together; words of phrases stay as they are.
     *
     * @param traits of the words
     * @param watched the bits of those traits for which {@link Tokens#watched()} is made
     * @param noticed the bits of those for which {@link Tokens#noticed()} is made
     */
    public KnownWords knownWords(WordTraits traits, long watched, long noticed) {
        return new KnownWords(vocabulary, number -> number >= 0 && words.get(number), traits, watched, noticed);
    }

    /** Returns whether a phrase may begin with a word, as far as the word alone tells. */
    public boolean mayBegin(Word word) {
        int number = word.number(vocabulary);
        return first(number) >= 0 && (word.isCapitalised() || smallFirsts.get(number));
    }

    /** Returns the longest phrases of a text from left to right, without overlaps. */
    public List<Match<T>> find(String text) {
        return find(Tokens.of(text, forms), match -> true);
    }

    /**
     * Returns the longest phrases from left to right, without overlaps, that a condition lets pass. A phrase gives way to a
     * longer one that begins within it: "De Bond" to "Bond van Bomen".
     */
    public List<Match<T>> find(Tokens tokens, Predicate<Match<T>> accepted) {
        return find(tokens, IntStream.range(0, tokens.size()).toArray(), accepted);
    }

    /**
     * Likewise, where it is known at which tokens phrases may begin.
     *
     * @param beginnings all tokens at whose words a phrase {@linkplain #mayBegin(Word) may begin}, in order; others do no harm
     */
    public List<Match<T>> find(Tokens tokens, int[] beginnings, Predicate<Match<T>> accepted) {
        List<Match<T>> found = new ArrayList<>();
        int next = 0;
        for (int token : beginnings) {
            Match<T> match = token < next ? null : longestAt(tokens, token, accepted);
            if (match != null && !givesWay(tokens, match, accepted)) {
                found.add(match);
                next = match.last() + 1;
            }
        }
        return found;
    }

    private boolean givesWay(Tokens tokens, Match<T> match, Predicate<Match<T>> accepted) {
        for (int token = match.first() + 1; token <= match.last(); token++) {
            Match<T> within = longestAt(tokens, token, accepted);
            if (within != null && within.span().length() > match.span().length()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the longest phrase that begins at a token and that a condition lets pass, or {@code null}. */
    public @Nullable Match<T> longestAt(Tokens tokens, int first, Predicate<Match<T>> accepted) {
        int node = first < tokens.size() ? first(tokens.number(first, vocabulary)) : NONE;
        return node < 0 ? null : longest(tokens, first, node, accepted);
    }

    private int first(int word) {
        return word >= 0 && word < firsts.length ? firsts[word] : NONE;
    }

    private @Nullable Match<T> longest(Tokens tokens, int first, int begin, Predicate<Match<T>> accepted) {
        Match<T> longest = null;
        int node = begin;
        for (int token = first; node >= 0; node = next(tokens, ++token, node)) {
            for (Entry<T> entry : ends[node]) {
                if (entry.matches(tokens, first, token)) {
                    Match<T> match = new Match<>(tokens.span(first, token), first, token, entry.value);
                    if (accepted.test(match)) {
                        longest = match;
                        break;
                    }
                }
            }
        }
        return longest;
    }

    private int next(Tokens tokens, int token, int node) {
        int word = token < tokens.size() ? tokens.number(token, vocabulary) : NONE;
        return word < 0 ? NONE : edges.find(edge(node, word));
    }

    private static long edge(int node, int word) {
        return ((long) node << 32 | word) * 0x9E3779B97F4A7C15L;
    }

    /** A phrase that ends in a node. */
    private static final class Entry<T> {

        private final Tokens phrase;
        private final String[] folded;
        private final Case letters;
        private final T value;

        Entry(Tokens phrase, Case letters, T value) {
            this.phrase = phrase;
            this.folded = new String[phrase.size()];
            for (int i = 0; i < folded.length; i++) {
                folded[i] = phrase.folded(i);
            }
            this.letters = letters;
            this.value = value;
        }

        boolean matches(Tokens text, int first, int last) {
            for (int i = 0; i < folded.length; i++) {
                // The hash brought us here; this comparison makes a collision harmless.
                if (!text.is(first + i, folded[i])) {
                    return false;
                }
                if (i > 0 && !phrase.isWord(i) && phrase.isTight(i) != text.isTight(first + i)) {
                    return false;
                }
            }
            return switch (letters) {
                case ANY -> true;
                case INITIAL -> initialMatches(text, first);
                case EXACT -> exactly(text, first, last);
            };
        }

        private boolean initialMatches(Tokens text, int first) {
            for (int i = 0; i < phrase.size(); i++) {
                if (phrase.isCapitalised(i)) {
                    return text.isCapitalised(first + i);
                }
            }
            return true;
        }

        private boolean exactly(Tokens text, int first, int last) {
            for (int i = first; i <= last; i++) {
                if (!text.word(i).equals(phrase.word(i - first)) && phrase.isWord(i - first)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Collects phrases. */
    public static final class Builder<T> {

        private final Vocabulary vocabulary;
        private final HashIndex edges = new HashIndex();
        private final List<List<Entry<T>>> ends = new ArrayList<>(List.of(new ArrayList<>()));
        private final BitSet firsts = new BitSet();
        private final BitSet smallFirsts = new BitSet();
        private final BitSet words = new BitSet();
        private final KnownWords spellings = KnownWords.plain();

        private Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /** Adds a phrase; where the same phrase was added before, the earlier one goes first. */
        public Builder<T> add(String phrase, Case letters, T value) {
            Tokens tokens = Tokens.of(phrase, spellings);
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("a phrase without words: \"" + phrase + "\"");
            }
            int node = ROOT;
            for (int i = 0; i < tokens.size(); i++) {
                int word = vocabulary.add(tokens.hash(i));
                words.set(word);
                if (i == 0) {
                    firsts.set(word);
                    smallFirsts.set(word, smallFirsts.get(word) || letters == Case.ANY || !tokens.isCapitalised(0));
                }
                node = edges.add(edge(node, word), ends.size());
                if (node == ends.size()) {
                    ends.add(new ArrayList<>(1));
                }
            }
            ends.get(node).add(new Entry<>(tokens, letters, value));
            return this;
        }

        /** Returns the finished trie. */
        public PhraseTrie<T> build() {
            return new PhraseTrie<>(this);
        }

        private int[] nodesOfFirsts() {
            int[] nodes = new int[firsts.length()];
            for (int word = 0; word < nodes.length; word++) {
                nodes[word] = firsts.get(word) ? edges.find(edge(ROOT, word)) : NONE;
            }
            return nodes;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Entry<T>[][] endsOfNodes() {
            Entry[] none = new Entry[0];
            return ends.stream()
                    .map(each -> each.isEmpty() ? none : each.toArray(none))
                    .toArray(Entry[][]::new);
        }
    }
}
