package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannedMarginTests {

    private static final float WIDTH = 595;
    private static final float SIZE = 9;
    private static final float LETTER = 5;
    private static final float LEFT = 80;
    private static final float MARGIN = 466;

    private final List<List<PrintedRun>> blocks = new ArrayList<>();
    private float baseline = 100;

    private static List<PrintedWord> words(float from, float baseline, String text) {
        List<PrintedWord> words = new ArrayList<>();
        float left = from;
        for (String word : text.split(" ")) {
            float right = left + word.length() * LETTER;
            words.add(new PrintedWord(
                    word,
                    left,
                    right,
                    LetterEdges.even(word.length(), left, right),
                    baseline,
                    SIZE,
                    PrintedWord.Face.PLAIN,
                    true));
            left = right + LETTER;
        }
        return words;
    }

    /** A line of text with what stands beside it, if that is not empty; a scan shows both as one line. */
    private void line(String text, String beside) {
        List<PrintedWord> words = new ArrayList<>(text.isEmpty() ? List.of() : words(LEFT, baseline, text));
        words.addAll(beside.isEmpty() ? List.of() : words(MARGIN, baseline, beside));
        blocks.add(List.of(new PrintedRun(words)));
        baseline += 12;
    }

    private ScannedMargin.Parted parted() {
        return ScannedMargin.of(PrintedPage.inOrder(1, WIDTH, 842, blocks), blocks);
    }

    private static List<String> text(List<PrintedRun> runs) {
        return runs.stream().map(PrintedRun::text).toList();
    }

    private void letter(String label) {
        line("> Retouradres Postbus 90000 9000 AA Zilverdam", "");
        line("", "Directie Zeezaken");
        line("", "Zeestraat 8");
        line("Datum 14 augustus 2032", label);
        line("Betreft Kabels in zee", "ZV-2032/90417");
    }

    @Test
    void whatBeginsAtOneEdgeBesideTheTextIsTheMargin() {
        letter("Ons kenmerk");
        ScannedMargin.Parted parted = parted();
        assertThat(text(parted.margin()))
                .containsExactly("Directie Zeezaken", "Zeestraat 8", "Ons kenmerk", "ZV-2032/90417");
        assertThat(text(parted.blocks().stream().flatMap(List::stream).toList()))
                .containsExactly(
                        "> Retouradres Postbus 90000 9000 AA Zilverdam",
                        "Datum 14 augustus 2032",
                        "Betreft Kabels in zee");
    }

    @Test
    void withoutALabelItMayBeATable() {
        letter("112");
        assertThat(parted().margin()).isEmpty();
        assertThat(parted().blocks()).isEqualTo(blocks);
    }

    @Test
    void textThatReachesTheEdgeIsNotBesideAMargin() {
        letter("Ons kenmerk");
        for (int i = 0; i < 3; i++) {
            line("Deze regel van de brief is zo lang dat hij over de kantlijn heen gaat van de brief", "");
        }
        assertThat(parted().margin()).isEmpty();
    }

    @Test
    void aPageWithNothingOnIt() {
        assertThat(parted().margin()).isEmpty();
    }
}
