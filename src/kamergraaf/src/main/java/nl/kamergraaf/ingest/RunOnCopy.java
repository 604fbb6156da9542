package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.lexicon.SearchedPattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a copy of a paper its lines back that came in one line, or in one a page, with single spaces between its words: at its headings,
 * whose numbers go on, at what letters, motions and mastheads have on lines of their own, around the foot of a page, and at the notes
 * above that, as {@code run-on.rules} has them. Where no answer has a heading, the answer begins behind the last question mark.
 */
final class RunOnCopy {

    /** A line of such a copy is longer than any paragraph. */
    private static final int SHORTEST_LINE = 800;

    /** A question may be so many numbers ahead of the last. */
    private static final int WIDEST_GAP = 5;

    private static final int WINDOW = 200;
    private static final int HEAD = 2_000;
    private static final int END = 400;
    private static final int MOST_NOTES = 30;

    private final String text;
    private final Set<Integer> breaks = new TreeSet<>();
    private final Set<Integer> paragraphs = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private final List<Integer> questions = new ArrayList<>();
    private int answers;
    private int parts;
    private int notes;
    private int page;

    private RunOnCopy(String text) {
        this.text = text;
    }

    /** A rule with its beginnings. */
    private record Opening(Rule rule, String[] starts, SearchedPattern pattern, String role) {

        Opening(Rule rule) {
            this(
                    rule,
                    rule.attribute("starts").orElseThrow().split("\\|"),
                    SearchedPattern.of(rule.pattern()),
                    rule.attribute("as").orElseThrow());
        }

        boolean is(String other) {
            return role.equals(other);
        }

        /** Returns the match at an offset, or {@code null}. */
        @Nullable PatternMatch at(String text, int at) {
            return mayBegin(text, at)
                    ? pattern.atStart(text.substring(at, Math.min(text.length(), at + WINDOW)))
                    : null;
        }

        private boolean mayBegin(String text, int at) {
            for (String start : starts) {
                if (text.startsWith(start, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The rules, loaded when a copy needs them. */
    private static final class Openings {

        private static final List<Opening> ALL =
                RuleFile.load("run-on").stream().map(Opening::new).toList();
        private static final List<Opening> LINES = ALL.stream()
                .filter(rule -> !rule.is("source") && !rule.is("note"))
                .toList();
        private static final List<Opening> SOURCES =
                ALL.stream().filter(rule -> rule.is("source")).toList();
        private static final List<Opening> NOTES =
                ALL.stream().filter(rule -> rule.is("note")).toList();
        private static final List<Opening> FEET =
                ALL.stream().filter(rule -> rule.is("foot")).toList();
    }

    /** Returns the text with its lines; the text itself where it is no such copy. */
    static String parted(String text) {
        String whole = text.strip();
        long lines = whole.chars().filter(c -> c == '\n').count() + 1;
        if (whole.length() < SHORTEST_LINE * lines) {
            return text;
        }
        String parted = new RunOnCopy(whole.replace('\n', ' ')).parted();
        return parted.isEmpty() ? text : parted;
    }

    /** Returns how a rule parts a text that it matches at its beginning, for its examples; empty text where it does not match. */
    static String example(Rule rule, String text) {
        PatternMatch match = new Opening(rule).pattern.atStart(text);
        if (match == null) {
            return "";
        }
        int next = next(match);
        return next < 0 ? text : text.substring(0, next).stripTrailing() + "/" + text.substring(next);
    }

    private static int next(PatternMatch match) {
        return match.has("next") && match.group("next") != null ? match.start("next") : -1;
    }

    private String parted() {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            for (Opening opening : Openings.LINES) {
                PatternMatch match = opening.at(text, at);
                if (match != null && open(opening, match, at)) {
                    break;
                }
            }
            int space = text.indexOf(' ', at);
            at = space < 0 ? -1 : space + 1;
        }
        if (questions.size() < 2 && parts < 2) {
            return "";
        }
        if (answers == 0) {
            questions.add(text.length());
            for (int i = 0; i + 1 < questions.size(); i++) {
                answer(questions.get(i), questions.get(i + 1));
            }
        }
        return written();
    }

    private boolean open(Opening opening, PatternMatch match, int at) {
        boolean counts =
                switch (opening.role) {
                    case "question" -> asks(match.held("numbers"), at);
                    case "answer" -> answers(match.held("numbers"));
                    case "head" -> at < HEAD && questions.isEmpty();
                    case "end" -> at > text.length() - END;
                    case "foot" -> {
                        notes(at);
                        yield true;
                    }
                    default -> {
                        parts++;
                        yield true;
                    }
                };
        if (counts) {
            breaks.add(at);
            int next = next(match);
            if (next > 0) {
                breaks.add(at + next);
            }
            page = opening.role.equals("foot") ? at : page;
        }
        return counts;
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list.split("\\D+")) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private boolean asks(String list, int at) {
        List<Integer> numbers = numbers(list);
        int first = numbers.get(0);
        int last = asked.isEmpty() ? 0 : Collections.max(asked);
        if (asked.contains(first) || first > last + (asked.isEmpty() ? 1 : WIDEST_GAP)) {
            return false;
        }
        asked.addAll(numbers);
        questions.add(at);
        return true;
    }

    private boolean answers(String list) {
        boolean known = asked.contains(numbers(list).get(0));
        answers += known ? 1 : 0;
        return known;
    }

    /** Finds the notes that stand above the foot of a page: the last places on it where their numbers go on, one behind the other. */
    private void notes(int foot) {
        List<Integer> starts = new ArrayList<>();
        int number = notes + 1;
        int at = note(number, page, foot, true);
        while (at > 0 && starts.size() < MOST_NOTES) {
            starts.add(at);
            number++;
            at = note(number, at, foot, false);
        }
        breaks.addAll(starts);
        notes += starts.size();
        if (starts.size() > 1) {
            sources(starts.get(starts.size() - 1), foot);
        }
    }

    /** Where the numbers of notes stand together, the notes follow them one behind the other. */
    private void sources(int from, int to) {
        for (int at = text.indexOf(' ', from); at > 0 && at < to; at = text.indexOf(' ', at + 1)) {
            if (endsNote(text.charAt(at - 1)) && begins(Openings.SOURCES, at + 1)) {
                breaks.add(at + 1);
            }
        }
    }

    /** Returns the first or the last place of a note's number between two offsets, -1 where it has none. */
    private int note(int number, int from, int to, boolean last) {
        String digits = " " + number + " ";
        String between = text.substring(from, to);
        int at = last ? between.lastIndexOf(digits) : between.indexOf(digits);
        while (at >= 0 && !isNote(from + at, from + at + digits.length(), number + 1)) {
            at = last ? between.lastIndexOf(digits, at - 1) : between.indexOf(digits, at + 1);
        }
        return at < 0 ? -1 : from + at + 1;
    }

    /** Whether a note stands behind a number, or the foot of the page, with the note below that; or the number of the next note. */
    private boolean isNote(int space, int words, int next) {
        if (words >= text.length()) {
            return false;
        }
        if (begins(Openings.SOURCES, words)
                || begins(Openings.NOTES, words)
                || begins(Openings.FEET, words)
                || text.startsWith(next + " ", words)) {
            return true;
        }
        char before = text.charAt(Math.max(0, space - 1));
        char first = text.charAt(words);
        return (Character.isUpperCase(first) || first == '(') && endsNote(before);
    }

    private static boolean endsNote(char last) {
        return Character.isDigit(last) || ".?!)»”’/".indexOf(last) >= 0;
    }

    private boolean begins(List<Opening> rules, int at) {
        return rules.stream().anyMatch(rule -> rule.at(text, at) != null);
    }

    /** The answer begins behind the last question mark. */
    private void answer(int from, int to) {
        int mark = text.lastIndexOf("? ", to - 2);
        if (mark > from && mark + 2 < to) {
            breaks.add(mark + 2);
            paragraphs.add(mark + 2);
        }
    }

    private String written() {
        StringBuilder lines = new StringBuilder(text.length() + breaks.size() + 1);
        int done = 0;
        for (int at : breaks) {
            if (at > 0) {
                lines.append(text, done, at - 1).append(paragraphs.contains(at) ? "\n\n" : "\n");
                done = at;
            }
        }
        return lines.append(text, done, text.length()).append('\n').toString();
    }
}
