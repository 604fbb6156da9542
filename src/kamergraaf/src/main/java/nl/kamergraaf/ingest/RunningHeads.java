package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running headers, footers and page numbers: what is printed at the same place near the upper or lower edge of at least half
 * of the pages with the same words, or with a number in them that counts the pages.
 */
final class RunningHeads {

    private static final float ZONE = 0.16f;
    private static final float SAME_HEIGHT = 3;

    /** The widest distance of lines that belong together, in letters' sizes. */
    private static final float SOLID = 1.6f;

    /** In letters. */
    private static final int LINE_OF_TEXT = 40;

    private static final int WORDS_OF_SENTENCE = 4;
    private static final int LONGEST_MARK = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:Pagina|pagina|Blad|blad|Page)\\d{1,4}(?:van|/|of)?\\d{0,4}");

    private static final Pattern PAGE_OF_PAGES = Pattern.compile("\\d{1,3}/\\d{1,3}");
    private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.)[a-z0-9.-]{3,60}/?");

    /** In letters. */
    private static final int LONGEST_FOOT = 110;

    /** How speakers are announced, without spaces. */
    private static final List<String> SPEAKERS =
            List.of("Devoorzitter", "Deheer", "Mevrouw", "Hetlid", "Minister", "Staatssecretaris");

    private RunningHeads() {}

    /** Returns the runs of all pages that are running headers, footers or page numbers. */
    static Set<PrintedRun> find(List<PrintedPage> pages) {
        Map<String, List<Occurrence>> byText = new HashMap<>();
        int printed = 0;
        for (PrintedPage page : pages) {
            printed += page.runs().isEmpty() ? 0 : 1;
            for (PrintedRun run : page.runs()) {
                if (inZone(run, page)) {
                    String text = withoutSpace(run);
                    byText.computeIfAbsent(withoutNumbers(text), key -> new ArrayList<>())
                            .add(new Occurrence(page, run, text));
                }
            }
        }
        Set<PrintedRun> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Occurrence> all : byText.values()) {
            repeated(all, printed, found);
        }
        for (PrintedPage page : pages) {
            titlesOfColumns(page, found);
        }
        for (PrintedPage page : pages) {
            float middle = page.height() / 2;
            page.runs().stream()
                    .filter(found::contains)
                    .sorted(Comparator.comparingDouble(run -> Math.abs(run.baseline() - middle)))
                    .filter(run -> isText(run, page, found))
                    .forEachOrdered(found::remove);
        }
        for (PrintedPage page : pages) {
            loneNumbers(page, found);
            loneFeet(page, printed, found);
        }
        return found;
    }

    /** "Vraag" between "Nr" and "Bijlage", which the page repeats, is the title of a column like them. */
    private static void titlesOfColumns(PrintedPage page, Set<PrintedRun> found) {
        for (PrintedRun run : page.runs()) {
            if (run.length() < 11 && inZone(run, page) && ColumnTitles.is(run.text())) {
                long beside = page.runs().stream()
                        .filter(other -> Math.abs(other.baseline() - run.baseline()) < 1 && found.contains(other))
                        .count();
                if (beside > 1) {
                    found.add(run);
                }
            }
        }
    }

    /**
     * Whether a line that is repeated is one of the text all the same, as in a list whose items say the same or in notes that do:
     * lines of text stand further out than it, it is set solid with the text and is a sentence or goes on with one, or it starts
     * with a number that stands raised on the page.
     */
    private static boolean isText(PrintedRun run, PrintedPage page, Set<PrintedRun> found) {
        boolean above = run.baseline() < page.height() / 2;
        boolean sentence = isSentence(run);
        if (!above && isMarked(run, page)) {
            return true;
        }
        for (PrintedRun other : page.runs()) {
            if (found.contains(other) || other.right() < run.left() || other.left() > run.right()) {
                continue;
            }
            float inward = above ? other.baseline() - run.baseline() : run.baseline() - other.baseline();
            boolean further = inward < -SOLID * run.size() / 2 && other.length() >= LINE_OF_TEXT;
            boolean solid = inward > 0 && inward < SOLID * run.size();
            if (further || solid && (sentence || !above && goesOn(other, run))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line above, set alike, ends within a sentence. */
    private static boolean goesOn(PrintedRun above, PrintedRun run) {
        return !endsSentence(above)
                && Math.abs(above.size() - run.size()) < 0.05f * run.size()
                && Math.abs(above.left() - run.left()) < run.size();
    }

    private static boolean endsSentence(PrintedRun run) {
        String last = run.words().get(run.words().size() - 1).text();
        return ".?!".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private static String first(PrintedRun run) {
        return run.words().get(0).text();
    }

    /** Whether a line starts with a number, and it alone does among the lines at the foot of a page that has the number raised. */
    private static boolean isMarked(PrintedRun run, PrintedPage page) {
        String mark = first(run);
        if (run.words().size() < 2
                || mark.length() > LONGEST_MARK
                || !mark.chars().allMatch(Character::isDigit)) {
            return false;
        }
        boolean raised = false;
        for (PrintedRun other : page.runs()) {
            if (other != run
                    && first(other).equals(mark)
                    && inZone(other, page)
                    && other.baseline() > page.height() / 2) {
                return false;
            }
            raised |= other != run && hasRaised(other, mark);
        }
        return raised;
    }

    private static boolean hasRaised(PrintedRun run, String mark) {
        PrintedLine line = new PrintedLine(List.of(run));
        return run.words().stream().anyMatch(word -> word.text().equals(mark) && line.isRaised(word));
    }

    private static boolean isSentence(PrintedRun run) {
        return run.words().size() >= WORDS_OF_SENTENCE
                && endsSentence(run)
                && Character.isUpperCase(first(run).codePointAt(0));
    }

    private record Occurrence(PrintedPage page, PrintedRun run, String text) {}

    private static boolean inZone(PrintedRun run, PrintedPage page) {
        return page.height() > 0
                && (run.baseline() < ZONE * page.height() || run.baseline() > (1 - ZONE) * page.height());
    }

    private static void repeated(List<Occurrence> all, int printed, Set<PrintedRun> found) {
        if (all.size() < 2) {
            return;
        }
        Map<Integer, List<Occurrence>> byHeight = new HashMap<>();
        for (Occurrence each : all) {
            byHeight.computeIfAbsent(Math.round(each.run.baseline() / SAME_HEIGHT), key -> new ArrayList<>())
                    .add(each);
        }
        for (Map.Entry<Integer, List<Occurrence>> entry : byHeight.entrySet()) {
            List<Occurrence> near = new ArrayList<>(entry.getValue());
            near.addAll(byHeight.getOrDefault(entry.getKey() + 1, List.of()));
            Map<String, Set<Integer>> pagesOf = new HashMap<>();
            for (Occurrence each : near) {
                for (String key : keys(each)) {
                    pagesOf.computeIfAbsent(key, k -> new HashSet<>()).add(each.page.number());
                }
            }
            for (Occurrence each : near) {
                for (String key : keys(each)) {
                    int count = pagesOf.getOrDefault(key, Set.of()).size();
                    // Half of the pages, or half of the odd or even ones but for the first, which often has none.
                    if (count >= 2 && 4 * count + 2 >= printed && !isPartHeading(each.text)) {
                        found.add(each.run);
                    }
                }
            }
        }
    }

    /** What has to be the same: all of the text, or all but the number that is the page's. */
    private static List<String> keys(Occurrence each) {
        List<String> keys = new ArrayList<>();
        keys.add(each.text);
        String text = each.text;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))
                    && (i == 0 ? !isNote(each.run) : !Character.isDigit(text.charAt(i - 1)))) {
                int end = i;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - i <= 5) {
                    int offset = Integer.parseInt(text.substring(i, end)) - each.page.number();
                    keys.add(text.substring(0, i) + "#" + offset + "#" + text.substring(end));
                }
            }
        }
        return keys;
    }

    /** Notes that say the same on two pages, one on each, have marks that count up as the pages do. */
    private static boolean isNote(PrintedRun run) {
        PrintedWord mark = run.words().get(0);
        boolean raised = mark.size() < run.size() && mark.baseline() < run.baseline();
        return raised || run.words().size() > WORDS_OF_SENTENCE && run.text().endsWith(".");
    }

    /** "Vraag 2" at the top of page 2 and "Vraag 3" at the top of page 3 are chance, and so is "De voorzitter:" on both. */
    private static boolean isPartHeading(String text) {
        return text.startsWith("Vraag")
                || text.startsWith("Vragen")
                || text.startsWith("Antwoord")
                || (text.endsWith(":") && SPEAKERS.stream().anyMatch(text::startsWith));
    }

    private static boolean isBareNumber(String text, PrintedPage page) {
        return text.equals(String.valueOf(page.number()))
                || text.equals("-" + page.number() + "-")
                || text.equals(page.number() + "/" + page.number());
    }

    /**
     * A number on a line of its own below, or above, everything else on the page, if it is the page's; where another stands already,
     * it is that of a question.
     */
    private static void loneNumbers(PrintedPage page, Set<PrintedRun> found) {
        boolean numbered =
                page.runs().stream().filter(found::contains).anyMatch(run -> isBareNumber(withoutSpace(run), page));
        for (PrintedRun run : page.runs()) {
            if (!inZone(run, page) || found.contains(run)) {
                continue;
            }
            String text = withoutSpace(run);
            boolean named = PAGE_NUMBER.matcher(text).matches();
            if (named || (!numbered && isBareNumber(text, page) && isOutermost(run, page, found))) {
                found.add(run);
            }
        }
    }

    /**
     * A line below, or above, everything else that tells the page after other words: "Ministerie van Zeezaken - 1 -", "www.voorbeeld.nl 1/1". In a
     * paper of one page nothing repeats it. There the address of a site stands alone at the foot, too.
     */
    private static void loneFeet(PrintedPage page, int printed, Set<PrintedRun> found) {
        for (PrintedRun run : page.runs()) {
            if (inZone(run, page)
                    && !found.contains(run)
                    && (tellsPage(run, page) || printed == 1 && isSite(run, page))) {
                List<PrintedRun> line = page.runs().stream()
                        .filter(other -> Math.abs(other.baseline() - run.baseline()) < 1)
                        .toList();
                boolean foot = line.stream().mapToInt(PrintedRun::length).sum() <= LONGEST_FOOT
                        && line.stream().allMatch(each -> isOutermost(each, page, found));
                if (foot) {
                    found.addAll(line);
                }
            }
        }
    }

    /** "- 2 -" or "2/4" on page 2, alone or behind other words. */
    private static boolean tellsPage(PrintedRun run, PrintedPage page) {
        String number = String.valueOf(page.number());
        List<PrintedWord> words = run.words();
        String last = words.get(words.size() - 1).text();
        if (isDash(last)) {
            int size = words.size();
            return size > 2
                    && words.get(size - 2).text().equals(number)
                    && isDash(words.get(size - 3).text());
        }
        return last.equals("-" + number + "-")
                || PAGE_OF_PAGES.matcher(last).matches() && last.startsWith(number + "/");
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–");
    }

    private static boolean isSite(PrintedRun run, PrintedPage page) {
        return run.words().size() == 1
                && run.baseline() > page.height() / 2
                && SITE.matcher(first(run)).matches();
    }

    private static boolean isOutermost(PrintedRun run, PrintedPage page, Set<PrintedRun> found) {
        boolean above = run.baseline() < page.height() / 2;
        float apart = 1.6f * run.size();
        return page.runs().stream()
                .filter(other -> other != run && !found.contains(other))
                .filter(other ->
                        Math.abs(other.baseline() - run.baseline()) >= 1 || isBareNumber(withoutSpace(run), page))
                .allMatch(other ->
                        above ? other.baseline() > run.baseline() + apart : other.baseline() < run.baseline() - apart);
    }

    private static String withoutSpace(PrintedRun run) {
        StringBuilder text = new StringBuilder();
        run.words().forEach(word -> text.append(word.text()));
        return text.toString();
    }

    private static String withoutNumbers(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c)) {
                out.append(c);
            } else if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
                out.append('#');
            }
        }
        return out.toString();
    }
}
