package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostSpacesTests {

    private static final String LOST = "Zie de dieren. Dat wordt rijk. ";

    private static String restored(String text) {
        StringBuilder restored = new StringBuilder(text);
        List<Integer> seams = LostSpaces.seams(text);
        for (int i = seams.size() - 1; i >= 0; i--) {
            restored.insert((int) seams.get(i), ' ');
        }
        return restored.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "gaat inNederland goed, gaat in Nederland goed",
        "in hetIJsselmeer, in het IJsselmeer",
        "de leden vande fractie, de leden van de fractie",
        "hoe het metdeze brief staat, hoe het met deze brief staat",
        "de opvang en vanopvang, de opvang en van opvang",
        "Is dat zo?Waarom niet.En (dat ook).Een mens, Is dat zo? Waarom niet. En (dat ook). Een mens",
        "vervoer van dierentussen landen en rijkwordt het, vervoer van dieren tussen landen en rijk wordt het",
        "dat is teverbeteren en televeren of leveren, dat is te verbeteren en te leveren of leveren",
        "een wettelijketermijn of termijn, een wettelijke termijn of termijn",
        "dit is erniet en datwordt metandere, dit is er niet en dat wordt met andere",
        "hulp vanuitde regio, hulp vanuit de regio",
        "het rapport en derapporten of een rapport en enrapport, het rapport en derapporten of een rapport en en rapport",
        "'het stuk,genoemd in 10,5 en 3,vier', 'het stuk, genoemd in 10,5 en 3,vier'",
        "de bevoegdXYZ en bevoegd is, de bevoegd XYZ en bevoegd is",
        "het Verenigd land en VerenigdKoninkrijk van Koninkrijk, het Verenigd land en Verenigd Koninkrijk van Koninkrijk"
    })
    void partsWordsThatALostLineEndJoined(String glued, String words) {
        assertThat(restored(LOST + glued)).isEqualTo(LOST + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de PvdA en de ChristenUnie",
                "Van VoorbeeldBank is VoorbeeldBank bekend, van Voorbeeld en van Bank",
                "het stuk op www.inNederland.example en inNederland@voorbeeld.example",
                "https://voorbeeld.example/vandeBrug",
                "dat ik mij daarvan vanzelf en hetzelfde vanavond, zelf, zelfde en avond",
                "bijeen, aaneen, ineen, omdat, indien",
                "het voorbeeld met het beeld",
                "een regulering en deregulering, centraal en decentraal",
                "www.VoorbeeldLand.Example en brief@Voorbeeld.Nl",
                "daar hebben wij daarvan en daarbij",
                "tevreden, teniet, tegenwerken, terecht, tekorten en korten",
                "dezelfde gelijkenis, een agendapunt en punten",
                "eHealth en iPhone en mRNA",
                "WhatsApp"
            })
    void leavesWordsThatAreOne(String words) {
        assertThat(LostSpaces.seams(LOST + words)).isEmpty();
    }

    @Test
    void pagesHoldWhatTheyHeld() {
        Draft draft = new Draft();
        PlainTextReader.write("aan de\fvande regel\f", draft);
        draft.insertSpaces(List.of(10));
        draft.append("");
        var text = draft.toDocument(Source.of("brief.txt", new byte[0], 0), "text/plain")
                .text();
        assertThat(text.content()).isEqualTo("aan de\nvan de regel\n");
        assertThat(text.pages())
                .extracting(page -> page.span().in(text.content()))
                .containsExactly("aan de\n", "van de regel\n");
    }
}
