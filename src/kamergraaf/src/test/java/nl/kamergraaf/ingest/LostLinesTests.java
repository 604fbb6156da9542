package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints invented papers in a column, loses the ends of the lines, and looks whether the words come apart again. */
class LostLinesTests {

    private static final List<String> PARAGRAPHS = List.of(
            "Het kabinet vindt het van groot belang dat de bewoners van de streek tijdig worden ingelicht over de werkzaamheden"
                    + " aan de brug, en dat zij weten bij wie zij terecht kunnen met hun vragen. Daarom heeft mijn ministerie met"
                    + " de provincie afgesproken dat elke maand een bijeenkomst wordt gehouden in het dorpshuis.",
            "De gemeente heeft het onderzoek naar de veiligheid van het kruispunt inmiddels afgerond. Uit de cijfers blijkt"
                    + " dat het aantal ongelukken met fietsers de laatste jaren is gedaald, maar dat de drukte in de ochtend"
                    + " nog steeds groter is dan verwacht. De uitkomsten worden dit voorjaar met uw Kamer gedeeld.",
            "In het overleg met de vervoerders is ook gesproken over de kosten van een kaartje voor mensen met een laag"
                    + " inkomen. Ik zie geen aanleiding om het beleid op dit punt te wijzigen, omdat gemeenten zelf kunnen"
                    + " bepalen welke groepen voor een korting in aanmerking komen.",
            "Voor het einde van het jaar informeer ik u over de voortgang van het wetsvoorstel, waarbij ik ook zal ingaan op"
                    + " de vraag of de regels voor kleine ondernemers eenvoudiger kunnen worden gemaakt.");

    /** Breaks a paragraph into lines that are filled up to a width. */
    private static List<String> lines(String paragraph, LetterWidths widths, int column) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String longer = line + (line.length() == 0 ? "" : " ") + word;
            if (widths.of(longer, 0, longer.length()) > column) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String lost(LetterWidths widths, int column) {
        StringBuilder lost = new StringBuilder();
        for (String paragraph : PARAGRAPHS) {
            lost.append(String.join("", lines(paragraph, widths, column))).append('\n');
        }
        return lost.toString();
    }

    private static String restored(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.split("[^\\p{L}]+")) {
            words.merge(word, 1, Integer::sum);
        }
        StringBuilder restored = new StringBuilder(text);
        List<Integer> seams = new LostLines(text, new GluedWords(text, words))
                .find()
                .map(LostLines.Found::seams)
                .orElse(List.of());
        for (int i = seams.size() - 1; i >= 0; i--) {
            restored.insert((int) seams.get(i), ' ');
        }
        return restored.toString();
    }

    @ParameterizedTest
    @CsvSource({"PRINT, 661", "PRINT, 520", "PRINT, 700", "PRINT, 800", "TYPED, 560", "TYPED, 640", "TYPED, 720"})
    void theColumnShowsWhereLinesEnded(LetterWidths widths, int column) {
        String lost = lost(widths, column);
        assertThat(lost).hasSizeLessThan(String.join("\n", PARAGRAPHS).length());
        assertThat(restored(lost)).isEqualTo(String.join("\n", PARAGRAPHS) + "\n");
    }

    @Test
    void aTextThatLostNothingIsLeft() {
        String text = String.join("\n", PARAGRAPHS);
        assertThat(restored(text)).isEqualTo(text);
    }

    @Test
    void aLineEndThatAHyphenShowsNeedsNoSpace() {
        String text = lost(LetterWidths.PRINT, 661).replaceFirst("belang", "be-lang");
        assertThat(restored(text)).contains("be-lang");
    }

    @Test
    void compoundsStayWhole() {
        String text = lost(LetterWidths.PRINT, 661) + "Het dorpshuisoverleg en de bruggenwerkgroep zijn klaar.\n";
        assertThat(restored(text)).contains("dorpshuisoverleg", "bruggenwerkgroep");
    }
}
