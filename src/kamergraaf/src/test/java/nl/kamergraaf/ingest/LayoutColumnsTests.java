package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutColumnsTests {

    private static final List<String> LEFT = List.of(
            "Vraag 1",
            "Kent u het bericht dat de kabel",
            "bij Zilverdam al tien jaar op",
            "het droge ligt en dat niemand",
            "daarop toeziet?",
            "",
            "Antwoord 1",
            "Ja, dat bericht is mij bekend.",
            "De kabel werd na de storm van",
            "het vorige jaar niet meer onder",
            "het zand gelegd, hoewel dat toen",
            "wel door de havenmeester en door",
            "de gemeente was gevraagd, die er",
            "al langer om gevraagd had.");

    private static final List<String> RIGHT = List.of(
            "Vraag 2",
            "Wanneer wordt de kabel weer",
            "onder het zand gelegd en wie",
            "betaalt dat?",
            "",
            "Antwoord 2",
            "Nog voor de volgende winter. De",
            "eigenaar van de kabel betaalt de",
            "kosten, zoals dat in de vergunning",
            "van de provincie is bepaald en",
            "zoals het bij andere kabels in",
            "de afgelopen jaren steeds zonder",
            "bezwaar is gegaan, ook buiten",
            "het eiland.");

    private static String page(List<String> left, List<String> right) {
        StringBuilder page =
                new StringBuilder("Blad van het eiland Zilverdam en van de zee daaromheen, jaargang 12, nummer 4\n");
        for (int i = 0; i < left.size(); i++) {
            page.append("%-40s%s".formatted(left.get(i), right.get(i)).stripTrailing())
                    .append('\n');
        }
        return page.toString();
    }

    @Test
    void columnsArePutOneAfterTheOther() {
        List<String> lines = new ArrayList<>(LEFT);
        lines.addAll(RIGHT);
        assertThat(LayoutColumns.unfolded(page(LEFT, RIGHT) + "\fSlot.\n")
                        .lines()
                        .skip(1)
                        .toList())
                .startsWith(lines.toArray(String[]::new))
                .endsWith("\fSlot.");
    }

    @Test
    void theQuestionsAndAnswersOfATableStayBesideEachOther() {
        List<String> left = new ArrayList<>(LEFT);
        List<String> right = new ArrayList<>(RIGHT);
        left.set(0, "Vraag");
        right.set(0, "Antwoord");
        String table = page(left, right);
        assertThat(LayoutColumns.unfolded(table)).isSameAs(table);
    }

    @Test
    void aNarrowMarginIsNoColumn() {
        String letter = page(
                LEFT,
                RIGHT.stream()
                        .map(line -> line.substring(0, Math.min(12, line.length())))
                        .toList());
        assertThat(LayoutColumns.unfolded(letter)).isSameAs(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\f\f", "  ", "a  b\n", "een regel\nen nog een\n\f"})
    void anyTextAtAll(String text) {
        assertThat(LayoutColumns.unfolded(text)).isSameAs(text);
    }
}
