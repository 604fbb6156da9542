package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class FirstBlockTests {

    private static final String PROSE =
            """
            De dijk langs de Wilgenvaart is in het voorjaar van 2031 verhoogd en over de hele lengte
            van nieuwe bekleding voorzien. Het waterschap heeft daarvoor de bomen op de kruin gerooid,
            die inmiddels op de naastgelegen percelen zijn herplant. Over de kosten daarvan is in de
            brief van 3 maart 2031 bericht, waarin ook op de planning van de volgende dijkvakken is
            ingegaan.
            """;

    private static final String REST =
            """

            De volgende dijkvakken zijn in voorbereiding. Het ontwerp daarvan ligt ter inzage bij de
            gemeenten langs de vaart, die tot in het najaar zienswijzen verzamelen en bundelen. Daarna
            besluit het algemeen bestuur over de uitvoering, met inachtneming van wat daarin is gezegd.
            """;

    @Test
    void isTextWhereItConsistsOfSentences() {
        List<Unit> units = units(PROSE + REST);
        assertThat(units).extracting(Unit::id).containsExactly("H", "S1");
        assertThat(units.get(0).text().value()).isEmpty();
        assertThat(units.get(1).text().value()).startsWith("De dijk langs").endsWith("is gezegd.");
    }

    @Test
    void isTheTitleWhereItHasNoSentences() {
        String title = "Wijziging van de Wilgenwet in verband met het herplanten van bomen langs vaarten en dijken\n";
        List<Unit> units = units(title + "\n" + PROSE + REST);
        assertThat(units.get(0).text().value()).isEqualTo(title.strip());
        assertThat(units.get(1).text().value()).startsWith("De dijk langs");
    }

    @Test
    void isTheTitleWhereAShortLineStandsAboveTheFirstSentence() {
        String masthead =
                "Voorstel van de commissie voor de Wilgen tot herziening van het reglement van die commissie\nDEEL 3\n";
        List<Unit> units = units(masthead + PROSE + REST);
        assertThat(units.get(0).text().value()).startsWith("Voorstel van de commissie voor de Wilgen");
    }

    private static List<Unit> units(String text) {
        return ClerkStructureParser.standard()
                .parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), SourceText.plain(text), List.of()))
                .units();
    }
}
