package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteTests {

    private static DocumentStructure parse(SourceText text) {
        DocumentStructure structure = ClerkStructureParser.standard()
                .parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), text, List.of()));
        List<Span> spans = new ArrayList<>(structure.furniture());
        structure.units().forEach(unit -> spans.addAll(unit.sources()));
        spans.sort(null);
        StringBuilder whole = new StringBuilder();
        spans.forEach(span -> whole.append(span.in(text.content())));
        assertThat(whole).hasToString(text.content());
        return structure;
    }

    private static List<String> texts(DocumentStructure structure) {
        return structure.units().stream()
                .map(unit -> unit.id() + " " + unit.text().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent u dit?1|1 Dagkrant, 3 mei 2099",
                "Kent u dit?1|1Dagkrant, 3 mei 2099",
                "Kent u dit? 1)|1) Dagkrant, 3 mei 2099",
                "Kent u dit [1]?|[1] Dagkrant, 3 mei 2099",
            })
    void readsNotesOfPlainText(String question, String note) {
        DocumentStructure structure =
                parse(SourceText.plain("Titel\nVraag 1\n" + question + "\n\nAntwoord 1\nJa.\n\n" + note + "\n"));
        assertThat(texts(structure)).containsExactly("H Titel", "Q1 Kent u dit?", "A1 Ja.", "F1 Dagkrant, 3 mei 2099");
        assertThat(structure.units().get(3))
                .isInstanceOfSatisfying(Unit.Footnote.class, note1 -> assertThat(note1.anchoredIn())
                        .isEqualTo("Q1"));
    }

    @Test
    void twoMarksAtOnePlaceAndNotesThatStartWithAYearOrASite() {
        DocumentStructure structure = parse(SourceText.plain("Titel\nVraag 1\nKent u het rapport en de brief?\n1 2\n"
                + "Antwoord 1\nJa, zie de regeling\n3). Daarin staat het.\n"
                + "1Dagkrant, 3 mei 2099\n22098 Annual report, voorbeeld.example\n"
                + "3regels.voorbeeld.nl – Regeling zeekabels, 4 mei 2099\n"));
        assertThat(texts(structure))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u het rapport en de brief?",
                        "A1 Ja, zie de regeling. Daarin staat het.",
                        "F1 Dagkrant, 3 mei 2099",
                        "F2 2098 Annual report, voorbeeld.example",
                        "F3 regels.voorbeeld.nl – Regeling zeekabels, 4 mei 2099");
        assertThat(structure.units())
                .filteredOn(Unit.Footnote.class::isInstance)
                .extracting(unit -> ((Unit.Footnote) unit).anchoredIn())
                .containsExactly("Q1", "Q1", "A1");
    }

    @ParameterizedTest
    @CsvSource({
        "1) Een punt zonder bron",
        "1 januari 2099 is de datum",
        "2) Kamerstuk 99 123",
    })
    void takesNoListOrDateForANote(String line) {
        assertThat(parse(SourceText.plain("Titel\nVraag 1\nKent u dit?\n\n" + line + "\n"))
                        .units())
                .noneMatch(unit -> unit instanceof Unit.Footnote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dat staat in een verklaring~1 herhaald door mij.|Dat staat in een verklaring herhaald door mij.",
                "Zoals in het Dagkrant-artikel~1, dat ik las.|Zoals in het Dagkrant-artikel, dat ik las.",
                "Dat leidt naar verwachting tot hogere prijzen van eieren, kaas, melk en water~1. In 2099 is dat anders.|"
                        + "Dat leidt naar verwachting tot hogere prijzen van eieren, kaas, melk en water. In 2099 is dat anders.",
                "Dit loopt op met een bedrag van 83 miljoen euro~1 ten behoeve van het water.|Dit loopt op met een bedrag van 83 miljoen euro ten behoeve van het water.",
                "De proef duurde in het geheel 48 uur~1 en is geslaagd.|De proef duurde in het geheel 48 uur en is geslaagd.",
                "In de brief van 3 mei 2099~1 is de Kamer ingelicht.|In de brief van 3 mei 2099 is de Kamer ingelicht.",
            })
    void findsAMarkThatStartsTheNextLineInsideASentence(String printed, String read) {
        DocumentStructure structure = parse(SourceText.plain("Titel\nVraag 1\nKent u dit?\nAntwoord 1\n"
                + printed.replace('~', '\n') + "\nMeer weet ik niet.\n1Dagkrant, 3 mei 2099\n"));
        assertThat(texts(structure))
                .containsExactly(
                        "H Titel", "Q1 Kent u dit?", "A1 " + read + " Meer weet ik niet.", "F1 Dagkrant, 3 mei 2099");
    }

    @ParameterizedTest
    @CsvSource({
        "Dit duurt gemiddeld~1 jaar en langer.",
        "Dit staat in artikel~1 van de wet.",
        "Er kwamen slechts~1 of meer.",
        "Het ging om 3 van~1 op de tien."
    })
    void takesNoNumberThatCountsForAMark(String printed) {
        DocumentStructure structure = parse(SourceText.plain("Titel\nVraag 1\nKent u dit?\nAntwoord 1\n"
                + printed.replace('~', '\n') + "\nMeer weet ik niet.\n1 januari 2099 begint dit.\n"));
        assertThat(texts(structure).get(2)).startsWith("A1 " + printed.replace('~', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent u dit bericht? 1)|Kent u dit bericht?",
                "Kent u het bericht «Kabels stuk?» 1)|Kent u het bericht «Kabels stuk?»",
                "Kent u dit bericht? [1]|Kent u dit bericht?",
                "Kiest u voor optie 1)|Kiest u voor optie 1)",
                "Kent u dit bericht?1|Kent u dit bericht?",
                "Kent u dit bericht?1 2|Kent u dit bericht?",
                "Kent u het bericht «Kabels stuk»1?, 2|Kent u het bericht «Kabels stuk»?",
                "Kent u «Kabels stuk»?1 Zo ja, en «Heel»?2 Zo nee?|Kent u «Kabels stuk»? Zo ja, en «Heel»? Zo nee?",
                "Waarom gaat het plan1 zo? En de kabel2 dan?|Waarom gaat het plan1 zo? En de kabel2 dan?",
                "Hoe gaat het met de planning1, en met de kabels2?|Hoe gaat het met de planning, en met de kabels?",
                "Ziet u de kaart als bijlage aan1.|Ziet u de kaart als bijlage aan.",
                "Hoe vordert horizon1 dit jaar?|Hoe vordert horizon1 dit jaar?",
                "Hoe vorderen horizon1 en horizon2 nu?|Hoe vorderen horizon1 en horizon2 nu?",
                "Ziet u bijlage1 en tabel2?|Ziet u bijlage1 en tabel2?",
                "Kent u https://voorbeeld.example/zoek?1 al|Kent u https://voorbeeld.example/zoek?1 al",
                "Kent u de kabel van 2.1 meter?|Kent u de kabel van 2.1 meter?",
                "Waarom? 2)|Waarom? 2)",
            })
    void aMarkIsNoTextThoughItsNoteIsLeftOut(String printed, String read) {
        assertThat(texts(parse(SourceText.plain("Titel\nVraag 1\n" + printed + "\nAntwoord 1\nJa.\n"))))
                .containsExactly("H Titel", "Q1 " + read, "A1 Ja.");
    }

    @Test
    void aMarkBehindTheLastNoteIsNoTextWhereTheCopyEndsThere() {
        assertThat(texts(parse(
                        SourceText.plain("Titel\nVraag 1\nKent u dit bericht?1\nVraag 2\nEn dit?2\n\n\nX Noot\n1\n\n"
                                + "De Waddenkoerier, 3 mei 2031, «Kabels stuk»\n"))))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u dit bericht?",
                        "Q2 En dit?",
                        "F1 De Waddenkoerier, 3 mei 2031, «Kabels stuk»");
    }

    @Test
    void notesThatAConverterWroteBehindTheirParagraph() {
        assertThat(
                        texts(
                                parse(
                                        SourceText.plain(
                                                "Titel\nVraag 1\nKent u dit bericht?[footnoteRef:1] [1:  De Waddenkoerier [online], 3 mei 2031. ]\n"
                                                        + "Antwoord 1\nJa,[footnoteRef:2] en dat ook.[footnoteRef:3] [2:  Kamerstuk 99 310, nr. 3.] [3:  Kamerstuk 99 310, nr. 4.]\n"))))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u dit bericht?",
                        "A1 Ja, en dat ook.",
                        "F1 De Waddenkoerier [online], 3 mei 2031.",
                        "F2 Kamerstuk 99 310, nr. 3.",
                        "F3 Kamerstuk 99 310, nr. 4.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. De Waddenkoerier, 3 mei 2031 ↩︎\n2. Kamerstuk 99 310, nr. 3. ↩\n",
                "De Waddenkoerier, 3 mei 2031↩︎\n\nKamerstuk 99 310, nr. 3.↩︎\n",
                "[1] De Waddenkoerier, 3 mei\n2031 ↩︎\n[2] Kamerstuk 99 310, nr. 3. ↩︎\n",
            })
    void notesThatLeadBackToTheirMarks(String notes) {
        assertThat(texts(parse(SourceText.plain(
                        "Titel\nVraag 1\nKent u dit bericht?1\nAntwoord 1\nJa. De kabel2 ligt er.\n\n" + notes))))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u dit bericht?",
                        "A1 Ja. De kabel ligt er.",
                        "F1 De Waddenkoerier, 3 mei 2031",
                        "F2 Kamerstuk 99 310, nr. 3.");
    }

    @Test
    void theMembersOfACommitteeAreToldInANote() {
        assertThat(texts(parse(SourceText.plain("99 310 Zeekabels\n\nNr. 4 LIJST VAN VRAGEN EN ANTWOORDEN\n\n"
                        + "De vaste commissie voor Zeezaken1 heeft een aantal vragen voorgelegd.\n"))))
                .contains("S1 De vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd.");
    }

    @Test
    void aNoteThatIsNotUnderstoodCostsNoOthers() {
        String text = "Titel\nVraag 1\nKent u dit?1\nEn dat?2 En dat?3\nAntwoord 1\nJa.4\n"
                + "1Dagkrant, 3 mei 2099\n2@voorbeeld, bericht\n3Kamerstuk 99 123, nr. 4\n4Dagkrant, 4 mei 2099\n";
        assertThat(texts(parse(SourceText.plain(text))))
                .contains("F3 Kamerstuk 99 123, nr. 4", "F4 Dagkrant, 4 mei 2099");
    }

    @Test
    void aMarkOnALineOfItsOwnMayHaveTheFullStopOfTheSentence() {
        String text = "Titel\nVraag 1\nKent u dit?\nAntwoord 1\nDat is zo (zie de bijlage)\n1.\nDat is waar.2\n"
                + "1Dagkrant, 3 mei 2099\n2Kamerstuk 99 123, nr. 4\n";
        assertThat(texts(parse(SourceText.plain(text))))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u dit?",
                        "A1 Dat is zo (zie de bijlage). Dat is waar.",
                        "F1 Dagkrant, 3 mei 2099",
                        "F2 Kamerstuk 99 123, nr. 4");
    }

    @Test
    void goesOnAfterANoteAndAMarginAtAPageBreak() {
        DocumentStructure structure =
                parse(SourceText.plain("Titel\nVraag 1\nKent u dit?1\nAntwoord 1\nDat vindt u in\n\n"
                        + "1 Dagkrant, 3 mei 2099\n(https://dagkrant.example/a-\nb)\n mijn brief aan de\n\nDirectie Verre Landen\n\n"
                        + "Onze Referentie\n\nXYZ-123\n\nvoorzitter.\n"));
        assertThat(texts(structure))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u dit?",
                        "A1 Dat vindt u in mijn brief aan de voorzitter.",
                        "F1 Dagkrant, 3 mei 2099 (https://dagkrant.example/a-b)");
    }

    @Test
    void takesNotesAndMarksFromTheMarkup() {
        String text = "Titel\nVraag 1\nSinds 20991 al?\n\n1 Kamerstuk 99 123, nr. 4.\n";
        int mark = text.indexOf("1 al");
        int note = text.indexOf("1 Kamer");
        DocumentStructure structure = parse(SourceText.of(
                text,
                List.of(
                        new Markup(new Span(mark, mark + 1), Markup.Kind.NOTE_MARK, "1"),
                        new Markup(new Span(note, text.length() - 1), Markup.Kind.NOTE, "1")),
                List.of(),
                List.of()));
        assertThat(texts(structure)).containsExactly("H Titel", "Q1 Sinds 2099 al?", "F1 Kamerstuk 99 123, nr. 4.");
        assertThat(structure.units().get(1).noteMarks()).containsExactly(new Unit.NoteMark(10, "F1"));
    }

    @Test
    void dividesALetterIntoTitleAndBody() {
        assertThat(texts(parse(SourceText.plain("Kamerstuk\n\n99 123 Voorbeelden\n\nNr. 4 BRIEF VAN DE MINISTER\n\n"
                        + "Aan de Voorzitter van de Tweede Kamer\n\nHierbij stuur ik u niets.\n"))))
                .containsExactly(
                        "H 99 123 Voorbeelden\nNr. 4 BRIEF VAN DE MINISTER",
                        "S1 Aan de Voorzitter van de Tweede Kamer\nHierbij stuur ik u niets.");
    }

    private static final String FOOT = "Tweede Kamer, vergaderjaar 2098–2099, Aanhangsel";

    /** The feet of pages as programs leave them that turn a PDF into text; what the notes say follows behind the arrow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1//Zie de kabelkaart van Duindorp.//FOOT/1//|Zie de kabelkaart van Duindorp.",
                "1/Zie de kabelkaart/van Duindorp./FOOT 1/|Zie de kabelkaart van Duindorp.",
                "1//ah-tk-20982099-12/ISSN 0921 - 7398/’s-Gravenhage 2099//Zie de kabelkaart.//FOOT//1//|Zie de kabelkaart.",
                "1 1,92% van alle kabels ligt droog./FOOT 1/|1,92% van alle kabels ligt droog.",
                "/De Kustbode, 3 mei 2099, «Kabel»//FOOT/1//|De Kustbode, 3 mei 2099, «Kabel»",
            })
    void readsANoteAtTheFootOfAPage(String foot, String note) {
        DocumentStructure structure =
                parse(SourceText.plain("Titel\nVraag 1\nKent u de kabel die\ndroog ligt?1 Zo ja, wat\n"
                        + foot.replace("FOOT", FOOT).replace('/', '\n') + "\ngaat u doen?\nAntwoord 1\nNiets.\n"));
        assertThat(texts(structure))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u de kabel die droog ligt? Zo ja, wat gaat u doen?",
                        "A1 Niets.",
                        "F1 " + note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/2//Eerste noot./Tweede noot.|Eerste noot.|Tweede noot.",
                "1//Eerste noot/loopt door./Tweede noot./2|Eerste noot loopt door.|Tweede noot.",
                "1/Eerste noot./2/10 noten/zijn te veel.|Eerste noot.|10 noten zijn te veel.",
                "Eerste noot/loopt door.//2/Tweede noot./1|Eerste noot loopt door.|Tweede noot.",
                "Kustblad, 3 mei 2099./Tweede noot.//1/2|Kustblad, 3 mei 2099.|Tweede noot.",
                "1 Eerste noot./2 kabels.voorbeeld.nl – Regeling|Eerste noot.|kabels.voorbeeld.nl – Regeling",
                "1 Eerste noot, die lang is en/Door gaat./2 Tweede noot.|Eerste noot, die lang is en Door gaat.|Tweede noot.",
            })
    void numbersMayStandApartFromTheirNotes(String foot, String first, String second) {
        DocumentStructure structure =
                parse(SourceText.plain("Titel\nVraag 1\nKent u de kabel1 en het schip2?\nAntwoord 1\nJa.\n\n"
                        + foot.replace('/', '\n') + "\n\n" + FOOT + "\n\n1\n"));
        assertThat(texts(structure))
                .containsExactly(
                        "H Titel", "Q1 Kent u de kabel en het schip?", "A1 Ja.", "F1 " + first, "F2 " + second);
    }

    @Test
    void numbersMayStandBelowAllNotesOfTheFoot() {
        DocumentStructure structure = parse(
                SourceText.plain("Titel\nVraag 1\nKent u de kabel1, het schip2 en de boei3?\nAntwoord 1\nJa, en het"
                        + " anker4 ook.\n\n1\n\nEerste noot van de kust.\nTweede noot, die langer is dan de eerste en\n"
                        + "die doorloopt.\nDerde noot van de kust.\n4\nVierde noot.\n2\n3\n\n" + FOOT + "\n\n1\n"));
        assertThat(texts(structure))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u de kabel, het schip en de boei?",
                        "A1 Ja, en het anker ook.",
                        "F1 Eerste noot van de kust.",
                        "F2 Tweede noot, die langer is dan de eerste en die doorloopt.",
                        "F3 Derde noot van de kust.",
                        "F4 Vierde noot.");
    }

    @Test
    void theLastParagraphAboveTheNumberOfAPageIsNoNote() {
        assertThat(texts(parse(SourceText.plain("Titel\nVraag 1\nKent u de kabel1?\nAntwoord 1\nJa.\n\n"
                        + "De kabel ligt er nog.\n\n1\n\n" + FOOT + "\n"))))
                .noneMatch(text -> text.startsWith("F"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent u de richtlijn KIS21?|Kent u de richtlijn KIS2?",
                "Kent u de inzet voor KUST29.1|Kent u de inzet voor KUST29.",
                "Kent u de kust? 1|Kent u de kust?",
            })
    void aMarkMayStandBehindANameThatEndsWithANumberOrBehindASpaceAtTheEndOfALine(String printed, String read) {
        assertThat(texts(parse(SourceText.plain("Titel\nVraag 1\n" + printed + "\nAntwoord 1\n"
                        + "Ja, KIS2 is er.\n1 Kustblad, 3 mei 2099.\n" + FOOT + " 1\n"))))
                .containsExactly("H Titel", "Q1 " + read, "A1 Ja, KIS2 is er.", "F1 Kustblad, 3 mei 2099.");
    }

    @Test
    void theNumberOfAQuestionAboveAGapOrAnIndentationIsNoNote() {
        assertThat(texts(parse(SourceText.plain("Vragen van het lid Voorbeeld (ingezonden 3 mei 2099)\n1\n\n"
                        + "Kent u de kabel?1\n2\n  Kent u het schip?\n\n1 Kustblad, 3 mei 2099.\n" + FOOT + " 1\n"))))
                .containsExactly(
                        "H Vragen van het lid Voorbeeld (ingezonden 3 mei 2099)",
                        "Q1 Kent u de kabel?",
                        "Q2 Kent u het schip?",
                        "F1 Kustblad, 3 mei 2099.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent u de kaart en de kabel?1, 2 |Kent u de kaart en de kabel?",
                "Kent u de kaart1 en ligt de kabel droog.2Hij lag in zee.|Kent u de kaart en ligt de kabel droog.Hij lag in zee.",
            })
    void findsMarksThatACopyMovedTogether(String printed, String read) {
        DocumentStructure structure = parse(SourceText.plain("Titel\nVraag 1\n" + printed
                + "\nAntwoord 1\nJa.\n1 Eerste noot.\n" + "2 Tweede noot.\n" + FOOT + " 1\n"));
        assertThat(texts(structure))
                .containsExactly("H Titel", "Q1 " + read, "A1 Ja.", "F1 Eerste noot.", "F2 Tweede noot.");
    }

    @Test
    void readsMarksOnLinesOfTheirOwnAndNotesGluedToTheirNumbers() {
        assertThat(texts(parse(SourceText.plain("Titel\nVraag 1\nKent u de brief van 3 mei 2099\n1 \nover de kabel?\n"
                        + "Antwoord 1\nIn de brief van 4 mei 2099\n2 ingegaan op de kabel.\nUit onderzoek van het NIOZ\n"
                        + "3 is gebleken dat hij ligt.\n1Dagkrant, 3 mei 2099.\n2Kamerstuk 99 310, nr. 4.\n"
                        + "3(Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 8).\n" + FOOT + " 1\n"))))
                .containsExactly(
                        "H Titel",
                        "Q1 Kent u de brief van 3 mei 2099 over de kabel?",
                        "A1 In de brief van 4 mei 2099 ingegaan op de kabel. Uit onderzoek van het NIOZ is gebleken dat hij ligt.",
                        "F1 Dagkrant, 3 mei 2099.",
                        "F2 Kamerstuk 99 310, nr. 4.",
                        "F3 (Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 8).");
    }

    @Test
    void takesNoTableAndNoNumberedQuestionForTheFootOfAPage() {
        assertThat(texts(parse(
                        SourceText.plain("Titel\nVraag 1\nHoeveel kabels1 zijn er?\nAntwoord 1\nZie hieronder.\n1\n\n"
                                + "In zee\n\n40\n\nOp land\n\n" + FOOT + "\n\n1\n"))))
                .noneMatch(text -> text.startsWith("F"));
        assertThat(texts(parse(
                        SourceText.plain("Vragen van het lid Voorbeeld (ingezonden 3 mei 2099)\n1\nKent u de kabel1?\n"
                                + "2\nEn het schip2?\n" + FOOT + " 1\n1\nJa.\n2\nNee.\n" + FOOT + " 2\n"))))
                .noneMatch(text -> text.startsWith("F"));
    }
}
