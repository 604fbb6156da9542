package nl.kamergraaf.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.DutchWords;
import nl.kamergraaf.lexicon.WordLists;

/**
 * Judges whether a line could have ended within a word of a copy that lost its line ends: how well what stands before and
 * after a place reads as the end of one word and the beginning of another. Costs are thousandths: 0 is a certain seam, 1000 a
 * doubtful one, {@value #NONE} none at all.
 */
final class GluedWords {

    private static final WordLists WORDS = WordLists.ofGluedWords();

    /** Nothing ends here. */
    static final int NONE = 3000;

    private static final int CERTAIN = 100;
    private static final int LIKELY = 500;
    private static final int DOUBTFUL = 1500;
    private static final int UNLIKELY = 2500;

    /** The words of three letters and fewer that stand in running text; dictionaries have many more. */
    private static final Set<String> SHORT = WORDS.of("short");

    private static final Set<String> ARTICLES = WORDS.of("article");
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_PART = 3;

    private static final int SPACE = 1;
    private static final int SENTENCE = 2;

    private static final Set<String> PARTICLES = WORDS.of("particle");

    private static final Set<DutchWords.Kind> FUNCTIONS =
            Set.of(DutchWords.Kind.PREPOSITION, DutchWords.Kind.CONJUNCTION, DutchWords.Kind.PRONOUN);
    private static final Set<DutchWords.Kind> NOUNS = Set.of(DutchWords.Kind.NOUN, DutchWords.Kind.PLURAL);

    private final String text;
    private final Map<String, Integer> words;
    private final DutchWords dutch = DutchWords.open();
    private final Map<String, Set<DutchWords.Kind>> kinds = new HashMap<>();
    private final int[] costs;

    /** For each place whether white space stands there and whether a sentence begins there. */
    private final byte[] places;

    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    /**
     * @param words how often each stretch of letters stands in the text
     */
    GluedWords(String text, Map<String, Integer> words) {
        this.text = text;
        this.words = words;
        this.costs = new int[text.length() + 1];
        this.places = new byte[text.length()];
        for (int at = 0; at < places.length; at++) {
            places[at] = (byte) ((isSpace(text.charAt(at)) ? SPACE : 0) | (beginsSentence(at) ? SENTENCE : 0));
        }
    }

    /** Returns what it costs to take it that a line ended before the character at {@code at}; {@link #NONE} at a space. */
    int cost(int at) {
        if (costs[at] == 0) {
            costs[at] = isSpace(at - 1) || isSpace(at) ? NONE : judge(at);
        }
        return costs[at];
    }

    /** Returns where the stretch without spaces ends that begins at {@code at}. */
    int tokenEnd(int at, int limit) {
        int end = at;
        while (end < limit && !isSpace(end)) {
            end++;
        }
        return end;
    }

    /** Whether within a stretch without spaces a line could have ended at no more than this cost. A known word is not looked into. */
    boolean hasSeam(int start, int end, int most) {
        int letters = start + right(start, end).length();
        int rest = letters;
        while (rest < end && ".,;:?!)".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        if (rest == end && (letters - start < 2 * SHORTEST_PART - 1 || isKnown(text.substring(start, letters)))) {
            return false;
        }
        for (int at = start + 1; at < end; at++) {
            if (cost(at) <= most) {
                return true;
            }
        }
        return false;
    }

    boolean isSpace(int at) {
        return (places[at] & SPACE) != 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    /** Whether a line that ended before {@code at} would have left two words without a space: not after a hyphen or in an address. */
    boolean isGlued(int at) {
        char before = text.charAt(at - 1);
        return before != '-' && before != '–' && text.charAt(at) != '–' && !isInAddress(at);
    }

    private int judge(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isInAddress(at)) {
            return before == '/' || before == '-' || before == '.' || before == '_' || after == '?' ? LIKELY : NONE;
        }
        if (isHyphen(at)) {
            return LIKELY;
        }
        boolean opens = "(«“„‘[".indexOf(after) >= 0;
        if (Character.isLetter(before) && Character.isLetter(after)) {
            return isBroken(at) ? NONE : letters(at);
        }
        if (".,;:?!)»”%]…".indexOf(before) >= 0) {
            return afterMark(at, before, after, opens);
        }
        if (opens) {
            return CERTAIN;
        }
        if (Character.isLetter(before) && Character.isDigit(after)) {
            return Character.isLowerCase(before) && isWord(left(at)) ? LIKELY : NONE;
        }
        if (Character.isDigit(before) && Character.isLetter(after)) {
            String right = right(at);
            return right.length() > 2 && right.charAt(0) != 'x' && isWord(right)
                            || right.equals("is")
                            || right.equals("en")
                            || right.equals("in")
                    ? LIKELY
                    : NONE;
        }
        return before == '–' || after == '–' ? LIKELY : NONE;
    }

    private int afterMark(int at, char before, char after, boolean opens) {
        boolean word = Character.isLetterOrDigit(after) || opens;
        if (!word) {
            return NONE;
        }
        if (at > 1 && before != ')' && before != '»' && before != '”') {
            char last = text.charAt(at - 2);
            boolean number = Character.isDigit(last) && Character.isDigit(after);
            boolean initial =
                    before == '.' && Character.isLetter(last) && (at < 3 || !Character.isLetter(text.charAt(at - 3)));
            if (number || initial) {
                return NONE;
            }
        }
        boolean address = before == '.' && Character.isLowerCase(after);
        return address ? UNLIKELY : CERTAIN;
    }

    /** Whether a hyphen stands before {@code at} that a line may have ended with. */
    boolean isHyphen(int at) {
        return text.charAt(at - 1) == '-'
                && at > 1
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }

    /** Whether a hyphen of print broke the word here, so that only a part of it is seen: "uitdrukke-lijk". */
    private boolean isBroken(int at) {
        int hyphen = at + right(at).length();
        boolean goesOn = hyphen + 1 < text.length()
                && text.charAt(hyphen) == '-'
                && Character.isLowerCase(text.charAt(hyphen + 1));
        return goesOn && isKnown(left(at) + right(at) + right(hyphen + 1));
    }

    private int letters(int at) {
        String left = left(at);
        String right = right(at);
        String whole = left + right;
        boolean capital = Character.isUpperCase(right.charAt(0));
        boolean afterCapital = Character.isUpperCase(left.charAt(left.length() - 1));
        if (capital && !afterCapital) {
            boolean name = words.getOrDefault(whole, 0) > 1 && !isFunction(left);
            boolean alone = words.containsKey(left) && words.containsKey(right);
            return name ? alone ? LIKELY : NONE : isWord(left) ? CERTAIN : DOUBTFUL;
        }
        boolean abbreviation =
                afterCapital && left.length() > 1 && Character.isUpperCase(left.charAt(left.length() - 2));
        if (capital) {
            boolean word = abbreviation && right.length() > SHORTEST_WORD && Character.isLowerCase(right.charAt(1));
            boolean name = word && words.containsKey(left) && !isFunction(right.substring(1)); // "UNHCRover"
            return !name ? NONE : isWord(right) ? LIKELY : DOUBTFUL;
        }
        if (abbreviation) {
            return isWord(right) ? LIKELY : NONE;
        }
        if (afterCapital || isLowercaseName(at, left)) {
            return NONE;
        }
        int cost = CERTAIN + part(left) + part(right);
        boolean function = isFunction(left) && ARTICLES.contains(right);
        if (isKnown(whole)) {
            cost += function
                    ? 800
                    : isParticle(left) || right.length() <= SHORTEST_WORD && !isFunction(right) ? UNLIKELY : DOUBTFUL;
        } else if (isCompound(whole.toLowerCase(Locale.ROOT))) {
            cost += 600;
        } else if (words.getOrDefault(whole, 0) > 1) {
            cost += 300;
        }
        return Math.min(cost, NONE);
    }

    private int part(String word) {
        return parts.computeIfAbsent(word, this::judge);
    }

    private int judge(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SHORT.contains(lower)) {
            return 0;
        }
        if (word.length() < SHORTEST_WORD) {
            return word.length() == 3 && isKnown(word) && words.getOrDefault(word, 0) > 0 ? 300 : NONE;
        }
        int count = words.getOrDefault(word, 0);
        if (isKnown(word)) {
            boolean electronic =
                    lower.charAt(0) == 'e' && isNoun(lower.substring(1)); // "etermijn" has a hyphen if it is a word
            return count > 0 ? 0 : electronic ? 300 : 150;
        }
        if (count > 0) {
            return count > 1 ? 250 : 300;
        }
        boolean small = word.substring(1).chars().noneMatch(Character::isUpperCase);
        return isCompound(lower) ? 400 : small && word.length() > 5 ? UNLIKELY : NONE;
    }

    /** Whether two nouns may make the word: "gaswinning", "arbeidsrelatie", "lustenverdeling". */
    private boolean isCompound(String word) {
        if (ARTICLES.stream()
                .anyMatch(article -> word.startsWith(article) && isKnown(word.substring(article.length())))) {
            return false;
        }
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_WORD; i++) {
            String left = word.substring(0, i);
            if (isNoun(word.substring(i))
                    && (isNoun(left) || left.endsWith("s") && isNoun(left.substring(0, left.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(String word) {
        return !SHORT.contains(word) && kinds(word).stream().anyMatch(NOUNS::contains);
    }

    /** Whether a sentence ends before {@code at} and another begins there. */
    boolean isSentenceEnd(int at) {
        return (places[at] & SENTENCE) != 0;
    }

    private boolean beginsSentence(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return (before == '.' || before == '?' || before == '!' || before == ':' || before == ';')
                && (Character.isUpperCase(text.charAt(at)) || "«“„‘(".indexOf(text.charAt(at)) >= 0);
    }

    private boolean isWord(String word) {
        return part(word) <= 300;
    }

    private boolean isFunction(String word) {
        return SHORT.contains(word) || kinds(word).stream().anyMatch(FUNCTIONS::contains);
    }

    /** What makes longer words of verbs and of other particles: "toegestaan", "daarbij", "voorzover". */
    private boolean isParticle(String left) {
        return PARTICLES.contains(left) || kinds(left).contains(DutchWords.Kind.PREPOSITION);
    }

    /** "In" within a sentence begins a longer word: "Intraverkeer". */
    private boolean isLowercaseName(int at, String left) {
        int before = at - left.length() - 2;
        return Character.isUpperCase(left.charAt(0))
                && SHORT.contains(left.toLowerCase(Locale.ROOT))
                && before > 0
                && Character.isLetterOrDigit(text.charAt(before));
    }

    private Set<DutchWords.Kind> kinds(String word) {
        return kinds.computeIfAbsent(word, dutch::kinds);
    }

    private boolean isKnown(String word) {
        return known.computeIfAbsent(word, dutch::knows);
    }

    private String left(int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    private String right(int at) {
        return right(at, text.length());
    }

    private String right(int at, int limit) {
        int to = at;
        while (to < limit && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to);
    }

    private boolean isInAddress(int at) {
        String token = token(text, at);
        return token.contains("://") || token.contains("ECLI:") || token.indexOf('@') >= 0 || token.contains("www.");
    }

    /** Returns the stretch without white space around a place. */
    static String token(String text, int at) {
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
