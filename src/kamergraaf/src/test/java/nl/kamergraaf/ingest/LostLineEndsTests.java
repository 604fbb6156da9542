package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostLineEndsTests {

    private static final String LOST = "Is dat waar?Waarom niet? Dat is niet bekend.Daarom wacht ik. ";

    private static String without(String text) {
        StringBuilder left = new StringBuilder(text);
        List<Span> hyphens = LostLineEnds.isLost(text) ? LostLineEnds.hyphens(text) : List.of();
        for (int i = hyphens.size() - 1; i >= 0; i--) {
            left.deleteCharAt(hyphens.get(i).start());
        }
        return left.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de verant-woordelijkheid",
                "(Besluitvor-ming)",
                "in Neder-land,",
                "een personeels-tekort.",
                "appreci-atie"
            })
    void joinsWordsThatALostLineEndBroke(String words) {
        assertThat(without(LOST + words)).isEqualTo(LOST + words.replace("-", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niet-openbare stukken",
                "de energie-efficiëntie",
                "een oud-minister",
                "sociaal-economische gevolgen",
                "XYZ-leden",
                "de Voorbeeldia-bewoners",
                "het Stilte-project",
                "https://voorbeeld.example/een-lang-adres",
                "het stuk kv-tk",
                "zee-egels en zee-egels",
                "wind-turbines en wind-turbines",
                "een e-mail",
                "jonge- of oudere",
            })
    void leavesTheHyphensThatBelong(String words) {
        assertThat(LostLineEnds.hyphens(LOST + words)).isEmpty();
    }

    @Test
    void joinsAWordThatThePaperAlsoWritesWhole() {
        assertThat(without(LOST + "Het land Voor-land en Voorland: voor-land."))
                .endsWith("Voorland en Voorland: voorland.");
    }

    @Test
    void leavesATextThatKeptItsLineEnds() {
        assertThat(LostLineEnds.isLost("Dat is de verant-woordelijkheid van\nde minister. Waarom niet?\n"))
                .isFalse();
    }

    @Test
    void knowsAPrintByLinesThatAreTooLong() {
        String print = "Tweede Kamer der Staten-Generaal2\nVergaderjaar 2031–2032 Vragen\n";
        String line =
                "Wat is de omvang van het elektriciteits-net en wie gaat daar in de eerste helft van het volgende jaar over, gelet op"
                        + " alles wat daarover al is gezegd en geschreven?\n";
        assertThat(without(print + line)).contains("elektriciteitsnet");
        assertThat(without(line)).contains("elektriciteits-net");
    }
}
