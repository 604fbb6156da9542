package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A list of questions as a table: its columns are told above it ("Nr | Vraag | Bijlage | Blz. (van) | t/m", or "Nr | Vraag |
 * Antwoord"), with signs between them or not, or each on a line of its own. The titles are no text of a question, nor are the pages
 * that a question asks about.
 */
final class ListTable {

    private static final List<String> NUMBER = List.of("nr", "nummer", "volgnr");
    private static final Set<String> QUESTION = Set.of("vraag", "vragen");
    private static final Set<String> ANSWER = Set.of("antwoord", "antwoorden");
    private static final Set<String> PAGE = Set.of("blz", "bladzijde", "pagina");
    private static final Set<String> OTHER = Set.of("bijlage", "bijlagen", "van", "tm", "tot", "en", "met");
    private static final int LONGEST_TITLES = 80;
    private static final int MOST_TITLES = 9;
    private static final int MOST_DIGITS = 4;

    /**
     * A row.
     *
     * @param numbers  of the question
     * @param question where it stands
     * @param answer   where the answer stands, if there is a column for it
     */
    record Row(List<Integer> numbers, Span question, @Nullable Span answer) {}

    private final Lines lines;
    private final BitSet titles = new BitSet();
    private boolean pages;
    private int first = Integer.MAX_VALUE;
    private int questionColumn = -1;
    private int answerColumn = -1;

    private ListTable(Lines lines) {
        this.lines = lines;
    }

    /** Finds the titles of the columns in a text; there may be none. */
    static ListTable in(Lines lines) {
        ListTable table = new ListTable(lines);
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && table.mayBeTitle(line)) {
                table.titles(line);
            }
        }
        return table;
    }

    /** Returns whether the columns of a table of questions are told. */
    boolean isThere() {
        return !titles.isEmpty();
    }

    /** Returns whether a line holds titles of columns. */
    boolean isTitle(int line) {
        return titles.get(line);
    }

    /** Returns whether the table tells the pages that its questions ask about. */
    boolean tellsPages() {
        return pages;
    }

    /** Returns whether a line stands below the titles. */
    boolean isBelow(int line) {
        return line > first;
    }

    /** The titles begin with that of the numbers: most lines are told by their first letters. */
    private boolean mayBeTitle(int line) {
        String content = lines.content();
        int from = lines.visible(line);
        int end = lines.end(line);
        if (end - from > LONGEST_TITLES) {
            return false;
        }
        while (from < end && (content.charAt(from) == '|' || Lines.isSpace(content.charAt(from)))) {
            from++;
        }
        char first = from < end ? Character.toLowerCase(content.charAt(from)) : ' ';
        for (String title : NUMBER) {
            if (title.charAt(0) == first && content.regionMatches(true, from, title, 0, title.length())) {
                return true;
            }
        }
        return false;
    }

    private void titles(int line) {
        List<String> words = words(text(line));
        if (words.isEmpty() || !NUMBER.contains(words.get(0)) || !words.stream().allMatch(ListTable::isTitleWord)) {
            return;
        }
        List<String> all = new ArrayList<>(words);
        BitSet found = new BitSet();
        found.set(line);
        int next = line + 1;
        while (words.size() == 1 && next < lines.count() && all.size() < MOST_TITLES) {
            List<String> more = lines.isBlank(next) ? List.of() : words(text(next));
            if (!lines.isBlank(next)) {
                if (more.isEmpty() || !more.stream().allMatch(ListTable::isTitleWord)) {
                    break;
                }
                all.addAll(more);
                found.set(next);
            }
            next++;
        }
        boolean asks = all.stream().anyMatch(QUESTION::contains);
        if (!asks || all.size() < 3 && all.stream().noneMatch(ANSWER::contains)) {
            return;
        }
        titles.or(found);
        first = Math.min(first, line);
        pages |= all.stream().anyMatch(PAGE::contains);
        if (questionColumn < 0 && words.size() > 1) {
            columns(line);
        }
    }

    private void columns(int line) {
        List<Span> cells = cells(line);
        for (int i = 0; i < cells.size() && cells.size() > 1; i++) {
            List<String> words = words(cells.get(i).in(lines.content()));
            questionColumn = questionColumn < 0 && words.stream().anyMatch(QUESTION::contains) ? i : questionColumn;
            answerColumn = words.stream().anyMatch(ANSWER::contains) ? i : answerColumn;
        }
    }

    /** Returns the row that a line is, or {@code null}. */
    @Nullable Row row(int line) {
        if (questionColumn <= 0 || line <= first || lines.isBlank(line) || isTitle(line)) {
            return null;
        }
        char letter = lines.first(line);
        if (!Character.isDigit(letter) && letter != '|') {
            return null;
        }
        List<Span> cells = cells(line);
        if (cells.size() <= questionColumn) {
            return null;
        }
        String number = cells.get(questionColumn - 1).in(lines.content()).strip();
        boolean plain = !number.isEmpty()
                && number.chars().filter(Character::isDigit).count() > 0
                && number.chars().allMatch(c -> Character.isDigit(c) || " ,.en/tm-–".indexOf(c) >= 0);
        List<Integer> numbers = plain ? PartHeading.numbers(number) : List.of();
        Span question = cells.get(questionColumn);
        if (numbers.isEmpty() || question.in(lines.content()).isBlank()) {
            return null;
        }
        boolean answered = answerColumn > questionColumn
                && answerColumn < cells.size()
                && !cells.get(answerColumn).in(lines.content()).isBlank();
        return new Row(numbers, question, answered ? cells.get(answerColumn) : null);
    }

    /** Returns where the pages begin that stand behind a question on its line, "Hoe lang? 3 4"; the line's end where none do. */
    int pagesBehind(int from, int end) {
        String content = lines.content();
        int at = end;
        int begin = end;
        while (at > from && (Character.isDigit(content.charAt(at - 1)) || Lines.isSpace(content.charAt(at - 1)))) {
            at--;
            begin = Character.isDigit(content.charAt(at)) ? at : begin;
        }
        boolean behind = at > from && at < begin && content.charAt(at - 1) == '?' && begin < end;
        return behind && end - begin <= 2 * MOST_DIGITS ? begin : end;
    }

    /** Returns whether a line holds a number of at most four digits and nothing else. */
    boolean isNumber(int line) {
        int from = lines.visible(line);
        int digits = 0;
        while (from + digits < lines.end(line)
                && Character.isDigit(lines.content().charAt(from + digits))) {
            digits++;
        }
        return digits > 0
                && digits <= MOST_DIGITS
                && lines.content().substring(from + digits, lines.end(line)).isBlank();
    }

    /** Returns whether the next line that is not empty holds a number and nothing else. */
    boolean isNumberBelow(int line) {
        int next = line + 1;
        while (next < lines.count() && lines.isBlank(next)) {
            next++;
        }
        return next < lines.count() && isNumber(next);
    }

    private List<Span> cells(int line) {
        List<Span> cells = new ArrayList<>();
        String content = lines.content();
        int from = lines.visible(line);
        int end = lines.end(line);
        int start = content.charAt(from) == '|' ? from + 1 : from;
        for (int at = start; at <= end; at++) {
            if (at == end || content.charAt(at) == '|' || content.charAt(at) == '\t') {
                cells.add(new Span(start, at));
                start = at + 1;
            }
        }
        return cells;
    }

    private String text(int line) {
        return lines.content().substring(lines.visible(line), lines.end(line));
    }

    private static boolean isTitleWord(String word) {
        return NUMBER.contains(word)
                || QUESTION.contains(word)
                || ANSWER.contains(word)
                || PAGE.contains(word)
                || OTHER.contains(word);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace("t/m", "tm").split("[\\s|/\u00a0]+", -1)) {
            StringBuilder letters = new StringBuilder();
            boolean other = false;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLetter(c)) {
                    letters.append(c);
                } else {
                    other |= ".()".indexOf(c) < 0;
                }
            }
            if (!word.isEmpty()) {
                words.add(other ? "?" : letters.toString());
            }
        }
        return words;
    }
}
