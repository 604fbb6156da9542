package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.WordLists;
import nl.kamergraaf.text.Span;

/**
 * Finds the hyphens of print in a copy of a paper that lost its line ends: "de verant-woordelijkheid". In such a copy sentences
 * stand without a space between them ("is dat zo?Waarom"), or its lines are longer than a printed page is wide. A hyphen
 * that the spelling asks for is none of them: after "niet", "oud" and the like, between vowels that would clash
 * ("energie-eis"), between an adjective and another word, or in a word that the paper writes so more than once.
 */
final class LostLineEnds {

    private static final WordLists WORDS = WordLists.ofGluedWords();

    private static final int LEAST_GLUED_SENTENCES = 2;
    private static final int WIDEST_PRINT = 130;
    private static final int MASTHEAD_WITHIN = 200;
    private static final int LONGEST_WORD = 40;

    /** What stands with a hyphen before another word. */
    private static final Set<String> PREFIXES = WORDS.of("hyphen-prefix");

    /** What is written with a hyphen after a name. */
    private static final Set<String> AFTER_NAMES = WORDS.of("after-name");

    private static final Set<String> CLASHES = WORDS.of("clash");

    private final String text;
    private final Map<String, Integer> broken = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private LostLineEnds(String text) {
        this.text = text;
    }

    /** Returns the hyphens of print within the lines of a text that lost its line ends, in order. */
    static List<Span> hyphens(String text) {
        return new LostLineEnds(text).find();
    }

    /** Returns whether a text looks like a copy that lost its line ends. */
    static boolean isLost(String text) {
        int glued = 0;
        int widest = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = i + 1;
            }
            widest = Math.max(widest, i - lineStart);
            boolean ends = c == '.' || c == '?' || c == '!';
            if (ends
                    && i >= 3
                    && i + 2 < text.length()
                    && lower(text.charAt(i - 1))
                    && lower(text.charAt(i - 2))
                    && lower(text.charAt(i - 3))
                    && Character.isUpperCase(text.charAt(i + 1))
                    && (lower(text.charAt(i + 2)) || text.charAt(i + 2) == ' ')) {
                glued++;
            }
        }
        int masthead = text.indexOf("Vergaderjaar 20");
        boolean print =
                masthead >= 0 && masthead < MASTHEAD_WITHIN && text.startsWith("Tweede Kamer der Staten-Generaal");
        return glued >= LEAST_GLUED_SENTENCES || (print && widest > WIDEST_PRINT);
    }

    private List<Span> find() {
        List<Span> candidates = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = letters(at);
            if (end < text.length() && text.charAt(end) == '-' && isAlone(at)) {
                int last = letters(end + 1);
                if (last > end + 1 && isClosed(last)) {
                    candidates.add(new Span(at, last));
                    broken.merge(text.substring(at, last).toLowerCase(Locale.ROOT), 1, Integer::sum);
                    end = last;
                }
            } else {
                String word = text.substring(at, end);
                whole.add(word.toLowerCase(Locale.ROOT));
                if (Character.isUpperCase(word.charAt(0))) {
                    names.add(word);
                }
            }
            at = end;
        }
        return candidates.stream()
                .filter(this::isBroken)
                .map(span -> letters(span.start()))
                .map(hyphen -> new Span(hyphen, hyphen + 1))
                .toList();
    }

    private boolean isBroken(Span span) {
        String word = text.substring(span.start(), span.end());
        int hyphen = word.indexOf('-');
        String stem = word.substring(0, hyphen);
        String rest = word.substring(hyphen + 1);
        String small = stem.toLowerCase(Locale.ROOT);
        if (word.length() > LONGEST_WORD
                || !isWord(stem.substring(1))
                || !isWord(rest)
                || PREFIXES.contains(small)
                || PREFIXES.contains(rest)
                || small.endsWith("non")
                || small.endsWith("niet")
                || small.endsWith("interim")
                || rest.startsWith("gerelateerd")
                || rest.startsWith("gebonden")) {
            return false;
        }
        if (whole.contains(small + rest)) {
            return true;
        }
        boolean shortStem = stem.length() < 3 && !small.equals("ge") && !small.equals("be");
        boolean adjective = small.endsWith("isch") || small.endsWith("eel");
        boolean clash = CLASHES.contains(small.substring(small.length() - 1) + rest.charAt(0));
        boolean known = names.contains(stem) && whole.contains(rest);
        boolean name = Character.isUpperCase(stem.charAt(0)) && (known || AFTER_NAMES.contains(rest));
        return rest.length() > 1
                && hasVowel(rest)
                && hasVowel(small)
                && !shortStem
                && !adjective
                && !clash
                && !name
                && broken.getOrDefault(word.toLowerCase(Locale.ROOT), 0) < 2;
    }

    private int letters(int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isAlone(int start) {
        return start == 0 || " \n\u00a0\t(«“„‘'\"".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Whether a word ends here that is part of no address and no longer chain. */
    private boolean isClosed(int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean closing = " \n\u00a0\t.,;:?!)»”’'\"".indexOf(next) >= 0;
        boolean address = next == '.' && end + 1 < text.length() && lower(text.charAt(end + 1));
        return closing && !address;
    }

    private static boolean isWord(String letters) {
        return letters.chars().allMatch(Character::isLowerCase);
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "aeiouyëïéèöü".indexOf(c) >= 0);
    }

    private static boolean lower(char c) {
        return Character.isLowerCase(c);
    }
}
