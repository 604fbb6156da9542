package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutMarginTests {

    private static final String WIDE = "%-86s%s%n";

    private static List<String> margin(String text) {
        return LayoutMargin.find(text).stream().map(span -> span.in(text)).toList();
    }

    private static String letter(String label) {
        return (WIDE.formatted("> Retouradres Postbus 90000 9000 AA Zilverdam", "Bestuurskern")
                        + WIDE.formatted("De Kustbode", "Directie Zeezaken")
                        + WIDE.formatted("", "Zeestraat 8")
                        + WIDE.formatted("", label)
                        + WIDE.formatted("", "ZV-2032/90417")
                        + "Datum     14 augustus 2032\n\nIn uw verzoek vraagt u naar de lengte van de kabels in zee.\n")
                .replace("\r", "");
    }

    @Test
    void whatBeginsInOneColumnAtTheRightIsTheMargin() {
        assertThat(margin(letter("Ons kenmerk")))
                .containsExactly("Bestuurskern", "Directie Zeezaken", "Zeestraat 8", "Ons kenmerk", "ZV-2032/90417");
    }

    @Test
    void withoutALabelItMayBeATable() {
        assertThat(margin(letter("112"))).isEmpty();
    }

    @Test
    void textThatReachesTheColumnIsNotBesideAMargin() {
        String line =
                "Deze regel is zo lang dat hij over de plaats heen gaat waar anders de kantlijn van de brief begint.\n";
        assertThat(margin(letter("Ons kenmerk") + line.repeat(4))).isEmpty();
    }

    @Test
    void anyTextAtAll() {
        for (String text : List.of("", "\n", "   ", "a", " ".repeat(90) + "b", "\n\n" + " ".repeat(200))) {
            assertThat(margin(text)).isEmpty();
        }
    }
}
