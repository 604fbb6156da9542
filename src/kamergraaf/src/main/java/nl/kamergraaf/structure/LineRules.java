package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.lexicon.SearchedPattern;

/**
 * Rules for the beginning of a line. Each is tried only where one of its beginnings stands ("set starts", separated by |), and, if it
 * says so, on a line whose last character is a digit ("set ends #") or that has some signs in it ("set holds"); so most lines cost no
 * more than a look at their first letter.
 */
final class LineRules {

    private static final int LETTERS = 256;
    private static final Entry[] NONE = {};
    private static final long ANY = -1;

    /** The rules by the first letter at which they can match. */
    private final Entry[][] byLetter = new Entry[LETTERS][];

    /** For each first letter the bits of the second ones that a beginning has, letters sharing bits; all where one has no second. */
    private final long[] seconds = new long[LETTERS];

    private LineRules(List<Rule> rules) {
        List<List<Entry>> lists = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            lists.add(new ArrayList<>());
        }
        for (Rule rule : rules) {
            String[] starts = rule.attribute("starts").orElseThrow().split("\\|");
            SearchedPattern pattern = SearchedPattern.of(rule.pattern());
            Map<Integer, List<String>> bySlot = new TreeMap<>();
            for (String start : starts) {
                bySlot.computeIfAbsent(start.charAt(0) % LETTERS, slot -> new ArrayList<>())
                        .add(start);
                seconds[start.charAt(0) % LETTERS] |= start.length() == 1 ? ANY : 1L << start.charAt(1);
            }
            bySlot.forEach((slot, own) -> lists.get(slot).add(new Entry(rule, pattern, own.toArray(String[]::new))));
        }
        for (int i = 0; i < LETTERS; i++) {
            byLetter[i] = lists.get(i).toArray(NONE);
        }
    }

    /** A rule with those of its beginnings that have one first letter. */
    private static final class Entry {

        private final Rule rule;
        private final SearchedPattern pattern;
        private final String[] starts;
        private final boolean endsWithDigit;
        private final String held;

        Entry(Rule rule, SearchedPattern pattern, String[] starts) {
            this.rule = rule;
            this.pattern = pattern;
            this.starts = starts;
            this.endsWithDigit = rule.attribute("ends").orElse("").equals("#");
            this.held = rule.attribute("holds").orElse("");
        }

        boolean fits(String line) {
            return startsAt(line, 0)
                    && (!endsWithDigit || Character.isDigit(line.charAt(line.length() - 1)))
                    && (held.isEmpty() || line.contains(held));
        }

        boolean startsAt(String text, int from) {
            return Lines.startsWithAny(text, from, starts);
        }
    }

    /** A rule that matched, with its groups. */
    record Match(Rule rule, PatternMatch groups) {}

    /** Returns the rules of a file in the lexicon. */
    static LineRules load(String file) {
        return of(RuleFile.load(file));
    }

    /** Returns some rules, to be tried in this order. */
    static LineRules of(List<Rule> rules) {
        return new LineRules(rules);
    }

    /** Returns the first rule that matches from the start of a line; no-break spaces and tabs count as spaces. */
    Optional<Match> match(String line, int window) {
        if (line.isEmpty() || !mayGoOn(line, 0)) {
            return Optional.empty();
        }
        String spaced = null;
        for (Entry entry : byLetter[line.charAt(0) % LETTERS]) {
            if (entry.fits(line)) {
                spaced = spaced == null ? spaced(line, window) : spaced;
                PatternMatch match = entry.pattern.atStart(spaced);
                if (match != null) {
                    return Optional.of(new Match(entry.rule, match));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells by its first two letters that a text at an offset has none of the beginnings, or perhaps. */
    private boolean mayGoOn(String text, int from) {
        long bits = seconds[text.charAt(from) % LETTERS];
        return bits == ANY || from + 1 < text.length() && (bits >>> text.charAt(from + 1) & 1) != 0;
    }

    private static String spaced(String line, int window) {
        String text = line.length() > window ? line.substring(0, window) : line;
        return text.replace('\u00a0', ' ').replace('\t', ' ');
    }

    /** Returns whether a rule may begin with a character. */
    boolean mayStart(char first) {
        return byLetter[first % LETTERS].length > 0;
    }

    /** Returns whether the text at an offset has one of the beginnings of a rule. */
    boolean mayStart(String content, int from) {
        if (!mayGoOn(content, from)) {
            return false;
        }
        for (Entry entry : byLetter[content.charAt(from) % LETTERS]) {
            if (entry.startsAt(content, from)) {
                return true;
            }
        }
        return false;
    }
}
