package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The marks of notes in a copy that left the notes out, or that ends before the last ones. They count up from the last note there is.
 * One right behind a question mark or a closing quote is certain ("bericht «Kabels stuk»?1"), as is one behind a small word
 * ("bijlage aan1.") and that behind the name of the committee whose members a note tells ("De vaste commissie voor Zeezaken1 heeft").
 * One behind any other word counts where there are more, behind different words.
 */
final class LooseMarks {

    private static final Pattern AFTER_QUESTION =
            Pattern.compile("\\?[»”’\"']? ?(\\[?(\\d{1,2})[\\])])(?=[ \\t\u00a0]*(?:\n|$))");

    private static final String CERTAIN = "?!»”";
    private static final String CLOSES = ".,;:?)»”";
    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_ADDRESS = 80;
    private static final int LONGEST_NAME = 90;

    private final String content;
    private final List<Span> found = new ArrayList<>();
    private final Set<String> carriers = new HashSet<>();
    private boolean certain;

    private LooseMarks(String content) {
        this.content = content;
    }

    /**
     * Finds the marks behind the last note.
     *
     * @param last the number of the last note, 0 where there is none
     * @param from where to look: behind its mark
     * @return the marks in order: the first is that of the note after the last
     */
    static List<Span> find(String content, int last, int from) {
        LooseMarks marks = new LooseMarks(content);
        if (last == 0) {
            marks.bracketed();
        }
        if (marks.found.isEmpty()) {
            marks.bare(last, from);
        }
        return List.copyOf(marks.found);
    }

    /** "Kent u dit bericht? 1)", at the end of a question's line. */
    private void bracketed() {
        Matcher matcher = AFTER_QUESTION.matcher(content);
        for (int at = content.indexOf('?'); at >= 0; at = content.indexOf('?', at + 1)) {
            if (mayBeMarked(at)
                    && matcher.region(at, content.length()).lookingAt()
                    && Integer.parseInt(matcher.group(2)) == found.size() + 1) {
                found.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
    }

    private boolean mayBeMarked(int questionMark) {
        char next = questionMark + 2 < content.length() ? content.charAt(questionMark + 1) : '\n';
        return next != '\n' && (Character.isDigit(next) || " [»”’\"'".indexOf(next) >= 0);
    }

    private void bare(int last, int from) {
        String next = String.valueOf(last + 1);
        int at = content.indexOf(next, Math.max(1, from));
        while (at >= 0) {
            Span mark = mark(at, next, last);
            int behind = at + 1;
            if (mark != null) {
                found.add(mark);
                next = String.valueOf(last + found.size() + 1);
                behind = mark.end();
            }
            at = content.indexOf(next, behind);
        }
        if (!certain && carriers.size() < Math.max(2, found.size())) {
            found.clear();
        }
    }

    private @Nullable Span mark(int start, String digits, int last) {
        int end = start + digits.length();
        if (!content.startsWith(digits, start) || !isOver(end)) {
            return null;
        }
        char before = content.charAt(start - 1);
        if (CERTAIN.indexOf(before) >= 0) {
            certain |= !isAddress(start);
            return isAddress(start) ? null : new Span(start, end);
        }
        if (!found.isEmpty()) {
            int first = found.get(found.size() - 1).end();
            first += content.charAt(first) == '?' ? 1 : 0;
            if (isBeside(first, start, end)) {
                return new Span(first, end);
            }
        }
        return last == 0 && Character.isLowerCase(before) && isCarried(start) ? new Span(start, end) : null;
    }

    /** Two marks at one place, "hierop?1 2" or "«Kabels stuk»1?, 2", at the end of a line. */
    private boolean isBeside(int first, int start, int end) {
        if (start == first || start - first > 2 || end < content.length() && content.charAt(end) > '\n') {
            return false;
        }
        for (int i = first; i < start; i++) {
            if (content.charAt(i) != ' ' && content.charAt(i) != ',') {
                return false;
            }
        }
        return true;
    }

    private boolean isOver(int end) {
        if (end >= content.length() || content.charAt(end) <= ' ' || content.charAt(end) == '\u00a0') {
            return true;
        }
        boolean closes = CLOSES.indexOf(content.charAt(end)) >= 0;
        return closes && (end + 1 >= content.length() || !Character.isLetterOrDigit(content.charAt(end + 1)));
    }

    private boolean isCarried(int start) {
        int from = start;
        while (from > 0 && Character.isLowerCase(content.charAt(from - 1))) {
            from--;
        }
        String word = content.substring(from, start);
        boolean capital = from > 0 && Character.isUpperCase(content.charAt(from - 1));
        if (from > 0 && !capital && "/=_&%.@-".indexOf(content.charAt(from - 1)) >= 0) {
            return false;
        }
        if (!capital && NoteMarks.isSmall(word) || isCommittee(from)) {
            certain = true;
            return true;
        }
        return word.length() >= SHORTEST_WORD && !NoteMarks.isCounted(word) && carriers.add(word);
    }

    /** Whether a word ends the name of a committee: its members are told in a note. */
    private boolean isCommittee(int from) {
        int line = Math.max(content.lastIndexOf('\n', from) + 1, from - LONGEST_NAME);
        int committee = content.substring(Math.min(line, from), from)
                .toLowerCase(Locale.ROOT)
                .lastIndexOf("commissie voor ");
        return committee >= 0
                && content.substring(Math.min(line, from) + committee, from).indexOf('.') < 0;
    }

    /** Whether the token is a web address with a query: "…/pagina?1". */
    private boolean isAddress(int start) {
        int from = start - 1;
        while (from > 0 && start - from < LONGEST_ADDRESS && content.charAt(from - 1) > ' ') {
            from--;
        }
        String token = content.substring(from, start);
        return token.contains("://") || token.contains("www.");
    }
}
