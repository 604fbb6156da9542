package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClerkStructureParserTests {

    private static DocumentStructure parse(String text) {
        return ClerkStructureParser.standard()
                .parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), SourceText.plain(text), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vraag 1|QUESTION [1]",
                "Vraag 2 t/m 4|QUESTION [2, 3, 4]",
                "Vraag 3, 4 en 5|QUESTION [3, 4, 5]",
                "Antwoord op vragen 2, 3 en 6|ANSWER [2, 3, 6]",
                "Antwoord op vraag 1:|ANSWER [1]",
                "Antwoord 10 en 11|ANSWER [10, 11]",
                "Antwoord 2 4|ANSWER [2, 4]",
                "Antwoord: Ja.|ANSWER []",
                "Vraag 5 gaat hier niet over|none",
                "Antwoorden van de minister|none",
            })
    void readsHeadings(String line, String expected) {
        assertThat(PartHeading.at(line).map(h -> h.role() + " " + h.numbers()).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void givesABareAnswerToTheQuestionsBeforeItAndTilesTheSource() {
        String text =
                "Titel\nVraag 1\nKent u de regen-\nboog?\n\nVraag 3\nEn de VN-\nRaad?\nAntwoord\nJa, twee-\nof driemaal.\n";
        DocumentStructure structure = parse(text);
        assertThat(structure.units()).extracting(Unit::id).containsExactly("H", "Q1", "Q3", "A1,3");
        assertThat(structure.units())
                .extracting(unit -> unit.text().value())
                .containsExactly("Titel", "Kent u de regenboog?", "En de VN-Raad?", "Ja, twee- of driemaal.");
        List<Span> spans = new ArrayList<>(structure.furniture());
        structure.units().forEach(unit -> spans.addAll(unit.sources()));
        spans.sort(null);
        StringBuilder whole = new StringBuilder();
        spans.forEach(span -> whole.append(span.in(text)));
        assertThat(whole).hasToString(text);
    }

    @Test
    void keepsTheHyphenAfterTheShortNameOfALawAndTheSmallNumberOfAFormula() {
        DocumentStructure structure = parse(
                "Titel\nVraag 1\nWat is een Wob-\nverzoek?\nAntwoord 1\nDat gaat over een CO\n2-heffing op\n2 mei.\n");
        assertThat(structure.units())
                .extracting(unit -> unit.text().value())
                .containsExactly("Titel", "Wat is een Wob-verzoek?", "Dat gaat over een CO2-heffing op 2 mei.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pagina 2 van 4|true",
                "ah-tk-20992100-12|true",
                "Tweede Kamer, vergaderjaar 2099–2100, Aanhangsel 2|true",
                "ISSN 0921 - 7398’s-Gravenhage 2099Tweede Kamer, vergaderjaar 2099–2100, Aanhangsel|true",
                "Tweede Kamer en kabinet spraken erover.|false",
                "Vragen van het lid Voorbeeld (XYZ)|false",
            })
    void setsRunningLinesAside(String line, boolean expected) {
        assertThat(RunningLine.matches(line, 0, line.length())).isEqualTo(expected);
    }

    @Test
    void takesNoNumberInALetterForAQuestion() {
        assertThat(parse("Brief\n\nNoot\n1\n\nZie de bijlage.\n").units())
                .extracting(Unit::id)
                .containsExactly("H");
    }

    @Test
    void takesBareNumbersInOrderForHeadingsWhereNoneIsLabelled() {
        assertThat(parse("Vragen van het lid Voorbeeld\n1.\nHoe laat?\n7\n\n2.\nWaarom?\n")
                        .units())
                .extracting(Unit::id)
                .containsExactly("H", "Q1", "Q2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words
                "de regen-~boogvlag|de regenboogvlag",
                "een regen-/boog-~provincie|een regen-/boogprovincie",
                "de regen-/~boogprovincie|de regen-/ boogprovincie",
                "de VN-~Mensenrechtenraad|de VN-Mensenrechtenraad",
                "de VN-/Mensenrechten-~raad|de VN-/Mensenrechtenraad",
                "de lhbtiq+-~gemeenschap|de lhbtiq+-gemeenschap",
                "de in- en~uitvoer|de in- en uitvoer",
                "de in-~en uitvoer|de in- en uitvoer",
                // addresses
                "bron (kabelpunt.nl/onderzoek-haven-te-duur-voor-~eilanden/)|bron (kabelpunt.nl/onderzoek-haven-te-duur-voor-eilanden/)",
                "een haven (en/of kade-~werken)|een haven (en/of kadewerken)",
                "op www.voorbeeld.nl/a?bron=%5Bvoorbeeld.~krant%5D-%5Bkop%5D gelezen|op www.voorbeeld.nl/a?bron=%5Bvoorbeeld.krant%5D-%5Bkop%5D gelezen",
                "zie www.voorbeeld.nl/a?bron=9.~Haven-en-kade|zie www.voorbeeld.nl/a?bron=9. Haven-en-kade",
                "zie https://www.voorbeeld.nl/nieuws/lang-~artikel. Ook|zie https://www.voorbeeld.nl/nieuws/lang-artikel. Ook",
                "zie https://www.voorbeeld.nl/nieuws/het-laatste-kwar~tier-van-de-dag. Ook|zie https://www.voorbeeld.nl/nieuws/het-laatste-kwartier-van-de-dag. Ook",
                "zie www.voorbeeld.nl/2031/ber~icht.html voor meer|zie www.voorbeeld.nl/2031/bericht.html voor meer",
                "zie https://www.voorbeeld.nl/a?nr=1~2&jaar=2031 voor meer|zie https://www.voorbeeld.nl/a?nr=12&jaar=2031 voor meer",
                "zie https://www.voorbeeld.nl/nieuws~voor het bericht|zie https://www.voorbeeld.nl/nieuws voor het bericht",
                "zie https://www.voorbeeld.nl/nieuws~en/of de krant|zie https://www.voorbeeld.nl/nieuws en/of de krant",
                "zie https://www.voorbeeld.nl~2031/32 was een jaar|zie https://www.voorbeeld.nl 2031/32 was een jaar",
                "zie https://www.voorbeeld.nl/a~https://www.voorbeeld.nl/b|zie https://www.voorbeeld.nl/a https://www.voorbeeld.nl/b",
                "zie https://www.voorbeeld.nl/nieuws~Noord-Holland doet mee|zie https://www.voorbeeld.nl/nieuws Noord-Holland doet mee",
            })
    void joinsWhatALineEndBroke(String printed, String read) {
        String text = "Titel\nVraag 1\nWat is " + printed.replace('~', '\n') + "\n";
        DocumentStructure structure = ClerkStructureParser.standard()
                .parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), SourceText.plain(text), List.of()));
        assertThat(structure.unit("Q1").orElseThrow().text().value()).isEqualTo("Wat is " + read);
        assertThat(Tiling.of(structure)).isEqualTo(text);
    }
}
