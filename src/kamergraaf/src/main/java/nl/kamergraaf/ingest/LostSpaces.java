package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.lexicon.WordLists;
import nl.kamergraaf.text.Span;

/**
 * Finds where two words of a copy that lost its line ends stand together: "inNederland", "vande", "hetIJsselmeer". A word is
 * parted only where the seam shows: by a capital after a word of small letters, between two names of which both stand
 * alone elsewhere in the paper, between two words of function that never make one, after an article and the like before a
 * word that stands alone elsewhere in the paper, between such a word and one of function or a declined adjective, between
 * "te" and a verb, after a comma, or where a sentence ends. Spellings with a capital within that the paper uses again are names.
 */
final class LostSpaces {

    private static final WordLists WORDS = WordLists.ofGluedWords();

    /** Words that are followed by an article and never make one word with it. */
    private static final Set<String> BEFORE_ARTICLES = WORDS.of("before-article");

    private static final Set<String> ARTICLES = WORDS.of("article-or-pointer");

    /** Before a name these show a seam however often they stand so. */
    private static final Set<String> BEFORE_NAMES = WORDS.of("before-name");

    private static final Set<String> BEFORE_OWN_WORDS = WORDS.of("before-own-word");

    /** What makes one word with one of those. */
    private static final Set<String> ONE_WORD = WORDS.of("one-word");

    /** Ends of words that "de" turns into their opposite: "deregulering", "decentraal". */
    private static final List<String> OPPOSITES = List.copyOf(WORDS.of("opposite-end"));

    /** Words of function that end no compound: after a word that stands alone elsewhere in the paper they are words. */
    private static final Set<String> AFTER_OWN_WORDS = WORDS.of("after-own-word");

    /** What makes one word with one of those: "daarvan", "voordat", "tegenover". */
    private static final Set<String> BEFORE_FUNCTION = WORDS.of("before-function");

    /** Words that make no one word with a word of function before them, but for "teniet". */
    private static final Set<String> AFTER_FUNCTION = WORDS.of("after-function");

    /** What stands before those. */
    private static final Set<String> FUNCTION = WORDS.of("function");

    /** Ends of adjectives that are declined, as no first part of a compound is. */
    private static final List<String> DECLINED = List.copyOf(WORDS.of("declined-end"));

    /** Beginnings of verbs that no word has behind "te". */
    private static final List<String> VERBS = List.copyOf(WORDS.of("verb-beginning"));

    private static final int SHORTEST_ADJECTIVE = 6;
    private static final int SHORTEST_VERB = 7;
    private static final int SHORTEST_OWN_WORD = 5;
    private static final int SHORTEST_BEFORE_FUNCTION = 4;

    private final String text;
    private final Map<String, Integer> words = new HashMap<>();

    private LostSpaces(String text) {
        this.text = text;
    }

    /** Returns the places, in order, where a space is missing in a text that lost its line ends. */
    static List<Integer> seams(String text) {
        return new LostSpaces(text).find();
    }

    private List<Integer> find() {
        List<int[]> candidates = new ArrayList<>();
        List<Integer> seams = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            words.merge(text.substring(at, end), 1, Integer::sum);
            if (end + 2 < text.length() && text.charAt(end) == ',' && isSmallPair(end + 1) && isNoAddress(at, end)) {
                seams.add(end + 1);
            }
            int sentence = nextSentence(at, end);
            if (sentence > 0) {
                seams.add(sentence);
            }
            if (end - at > 3 && isNoAddress(at, end)) {
                candidates.add(new int[] {at, end});
            }
            at = end;
        }
        Optional<LostLines.Found> lines = new LostLines(text, new GluedWords(text, words)).find();
        List<Span> explained = lines.map(LostLines.Found::explained).orElse(List.of());
        lines.ifPresent(found -> seams.addAll(found.seams()));
        for (int[] each : candidates) {
            if (explained.stream().anyMatch(stretch -> stretch.contains(each[0]))) {
                continue;
            }
            int seam = seam(text.substring(each[0], each[1]));
            if (seam > 0) {
                seams.add(each[0] + seam);
            }
        }
        return seams.stream().distinct().sorted().toList();
    }

    /** Returns where a sentence begins right after the one that ends with this word, no address being around; 0 if none does. */
    private int nextSentence(int start, int end) {
        int mark = end < text.length() && ")»”".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        if (mark + 2 >= text.length() || ".?!".indexOf(text.charAt(mark)) < 0 || end - start < 2) {
            return 0;
        }
        char first = text.charAt(mark + 1);
        char second = text.charAt(mark + 2);
        boolean ends = isSmallPair(end - 2);
        boolean begins = Character.isUpperCase(first) && (Character.isLowerCase(second) || second == ' ');
        return ends && begins && !isInAddress(start) ? mark + 1 : 0;
    }

    private boolean isInAddress(int at) {
        String token = GluedWords.token(text, at);
        return token.indexOf('/') >= 0 || token.indexOf('@') >= 0 || token.startsWith("www.");
    }

    private boolean isSmallPair(int at) {
        return Character.isLowerCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Addresses are glued by nature; what precedes or follows their words tells them. */
    private boolean isNoAddress(int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean goesOn = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return " \n\t\u00a0(«“„‘'\"".indexOf(before) >= 0
                && after != '/'
                && after != '@'
                && after != '_'
                && after != '='
                && !Character.isDigit(after)
                && !(after == '.' && goesOn && Character.isLowerCase(text.charAt(end + 1)));
    }

    private int seam(String word) {
        int capital = capitalWithin(word);
        if (capital > 0) {
            String left = word.substring(0, capital);
            String right = word.substring(capital);
            return isSeam(word, left, right) ? capital : 0;
        }
        if (!isSmall(word)) {
            return 0;
        }
        for (int i = word.length() - 2; i >= 2; i--) {
            String left = word.substring(0, i);
            String right = word.substring(i);
            boolean function = BEFORE_ARTICLES.contains(left) && ARTICLES.contains(right)
                    || FUNCTION.contains(left) && AFTER_FUNCTION.contains(right);
            if (function || isVerb(left, right) || isDeclined(left, right) || isOwnWord(word, left, right)) {
                return i;
            }
        }
        return 0;
    }

    /** "tebevorderen", and "televeren" where the paper has "leveren" elsewhere; "tekorten" is one word. */
    private boolean isVerb(String left, String right) {
        boolean own = right.length() >= SHORTEST_OWN_WORD && words.containsKey(right);
        boolean prefixed = right.length() >= SHORTEST_VERB && VERBS.stream().anyMatch(right::startsWith);
        return left.equals("te") && right.endsWith("en") && !right.equals("korten") && (own || prefixed);
    }

    /** "wettelijketermijn": an adjective and a word that stands alone elsewhere in the paper. */
    private boolean isDeclined(String left, String right) {
        return left.length() >= SHORTEST_ADJECTIVE
                && right.length() >= SHORTEST_OWN_WORD
                && words.containsKey(right)
                && DECLINED.stream().anyMatch(left::endsWith);
    }

    private boolean isOwnWord(String word, String left, String right) {
        boolean before = left.length() >= SHORTEST_BEFORE_FUNCTION
                && AFTER_OWN_WORDS.contains(right)
                && !BEFORE_FUNCTION.contains(left)
                && words.containsKey(left)
                && words.getOrDefault(word, 0) < 2;
        return before
                || BEFORE_OWN_WORDS.contains(left)
                        && right.length() >= SHORTEST_OWN_WORD
                        && !ONE_WORD.contains(right)
                        && words.containsKey(right)
                        && words.getOrDefault(word, 0) < 2
                        && (!left.equals("de") || OPPOSITES.stream().noneMatch(right::endsWith));
    }

    private boolean isSeam(String word, String left, String right) {
        boolean small = isSmall(left);
        if (small && BEFORE_NAMES.contains(left)) {
            return true;
        }
        if (words.getOrDefault(word, 0) > 1) {
            return false;
        }
        return small
                ? words.containsKey(left) || words.containsKey(capitalised(left))
                : isSmall(left.substring(1)) && words.containsKey(left) && words.containsKey(right);
    }

    /** Returns where a small letter is followed by a capital for the only time; 0 where that is not so. */
    private static int capitalWithin(String word) {
        int found = 0;
        for (int i = 2; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                if (found > 0) {
                    return 0;
                }
                found = i;
            }
        }
        return found;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isSmall(String word) {
        return word.chars().allMatch(Character::isLowerCase);
    }
}
