package nl.kamergraaf.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers without a word that begin a question: "12" on a line of its own, "12. Hoe laat is het?", or several of questions that are
 * answered together: "3 en 4", "5 t/m 7".
 */
final class BareNumbers {

    private static final int MOST_DIGITS = 4;
    private static final int SHORT_LINE = 8;
    private static final int LONGEST_NUMBERS = 40;
    private static final int LONGEST_QUESTION = 2_500;

    /** As many numbers may be missing in a list of questions. */
    private static final int WIDEST_GAP = 5;

    private static final String ANSWER = "Antwoord";

    private final String content;

    BareNumbers(String content) {
        this.content = content;
    }

    /**
     * Returns the heading at the start of a line.
     *
     * @param line   what is seen of it
     * @param from   where it begins, without its white space
     * @param end    where it ends
     * @param last   the last question before it, 0 where it is the first
     * @param asked  the questions before it; one that is not among them may still come after later ones
     * @param inline whether the question may stand on the line itself
     */
    Optional<PartHeading> at(String line, int from, int end, int last, Set<Integer> asked, boolean inline) {
        int digits = 0;
        while (digits < line.length() && digits <= MOST_DIGITS && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        int number = Integer.parseInt(line.substring(0, digits));
        List<Integer> several = several(line, from, end, last, asked);
        if (!several.isEmpty()) {
            return asks(end) && !goesOn(end)
                    ? Optional.of(new PartHeading(PartHeading.Role.QUESTION, several, "", line.length()))
                    : Optional.empty();
        }
        int rest = digits;
        while (rest < line.length() && ".): \t\u00a0".indexOf(line.charAt(rest)) >= 0) {
            rest++;
        }
        boolean next = number == last + 1;
        boolean heading;
        if (rest == line.length() && end - from < SHORT_LINE) {
            boolean later = number > last && number <= last + WIDEST_GAP && last > 0;
            boolean leftOut = number < last && number > 0 && !asked.contains(number) && !goesOn(end);
            heading = (next && !goesOn(end)) || ((later || leftOut) && asks(end));
        } else {
            heading = next
                    && inline
                    && isBefore(line, digits, rest)
                    && (".)".indexOf(line.charAt(digits)) >= 0 ? asks(from + rest) : endsAsking(from + rest));
        }
        return heading
                ? Optional.of(new PartHeading(PartHeading.Role.QUESTION, List.of(number), "", rest))
                : Optional.empty();
    }

    /** Returns the numbers that a line consists of if they are several and go on where the last question was, else none. */
    private static List<Integer> several(String line, int from, int end, int last, Set<Integer> asked) {
        if (end - from > LONGEST_NUMBERS || !isJoined(line)) {
            return List.of();
        }
        List<Integer> numbers = HeadingRules.at(line, PartHeading.Context.ANSWERS)
                .filter(heading -> heading.length() == line.length())
                .map(PartHeading::numbers)
                .orElse(List.of());
        int first = numbers.isEmpty() ? 0 : numbers.get(0);
        boolean leftOut = first < last && numbers.stream().noneMatch(asked::contains);
        boolean follows = first == last + 1 || (last > 0 && first > last && first <= last + WIDEST_GAP) || leftOut;
        return numbers.size() > 1 && follows ? numbers : List.of();
    }

    private static boolean isJoined(String line) {
        return line.contains(" en ") || line.contains("t/m") || line.contains(" tot en met ") || line.contains(",");
    }

    /** Whether a sentence follows the number, with its full stop or bracket or without. */
    private static boolean isBefore(String line, int digits, int rest) {
        return rest > digits
                && rest < line.length()
                && line.charAt(digits) != ':'
                && Character.isUpperCase(line.charAt(rest));
    }

    /** Whether the paragraph ends as a question does: what stands before an empty line or an answer. */
    private boolean endsAsking(int from) {
        int limit = Math.min(content.length(), from + LONGEST_QUESTION);
        int last = from;
        for (int i = from; i < limit; i++) {
            char c = content.charAt(i);
            if (c == '\n' && (content.startsWith("\n", i + 1) || content.startsWith(ANSWER, i + 1))) {
                break;
            }
            last = c > ' ' ? i : last;
        }
        return Asking.ends(content, from, last + 1);
    }

    /** Whether the next line goes on in the middle of a sentence: "Dat is", "4", "miljoen meer". */
    private boolean goesOn(int end) {
        int at = end;
        while (at < content.length() && content.charAt(at) <= ' ') {
            at++;
        }
        return at < content.length() && Character.isLowerCase(content.charAt(at));
    }

    /** Returns whether the sentence that starts at an offset tells something: it begins with a capital or a digit and does not ask. */
    boolean tells(int from) {
        char first = content.charAt(from);
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && "«“‘\"'€".indexOf(first) < 0) {
            return false;
        }
        int limit = Math.min(content.length(), from + LONGEST_QUESTION);
        for (int i = from; i < limit; i++) {
            char c = content.charAt(i);
            boolean ends = i + 1 == limit || content.charAt(i + 1) <= ' ';
            if (c == '?' && ends) {
                return false;
            }
            if (ends && (c == '.' || c == ':') && startsSentence(i + 1)) {
                return true;
            }
            if (c == '\n' && ends) {
                return true;
            }
        }
        return true;
    }

    private boolean startsSentence(int from) {
        int at = from;
        while (at < content.length() && content.charAt(at) <= ' ') {
            at++;
        }
        return at == content.length()
                || !Character.isLowerCase(content.charAt(at)) && !Character.isDigit(content.charAt(at))
                || at > from && content.charAt(at - 1) == '\n' && isNumber(at);
    }

    /** Whether a number stands at an offset with nothing else on its line: that of the next question. */
    private boolean isNumber(int from) {
        int at = from;
        while (at < content.length() && Character.isDigit(content.charAt(at))) {
            at++;
        }
        return at > from && (at == content.length() || content.charAt(at) == '\n');
    }

    /** Returns whether a question mark stands in the paragraph from an offset on; the foot of a page may interrupt a sentence of it. */
    boolean asks(int from) {
        int start = from;
        while (start < content.length() && content.charAt(start) <= ' ') {
            start++;
        }
        int limit = Math.min(content.length(), start + LONGEST_QUESTION);
        for (int i = start; i < limit; i++) {
            char c = content.charAt(i);
            if (c == '?') {
                return true;
            }
            boolean over = c == '\n' && i + 1 < limit && content.charAt(i + 1) == '\n' && i > start;
            if (over
                    && !Character.isLowerCase(content.charAt(i - 1))
                    && ",0123456789".indexOf(content.charAt(i - 1)) < 0) {
                return false;
            }
        }
        return false;
    }
}
