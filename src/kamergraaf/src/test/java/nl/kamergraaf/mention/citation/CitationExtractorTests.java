package nl.kamergraaf.mention.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.kamergraaf.mention.Structures;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationExtractorTests {

    private static final LocalDate DATE = LocalDate.of(2031, 3, 1);
    private static final CitationExtractor EXTRACTOR = CitationExtractor.standard();

    @Test
    void aDescriptionAndTheIdentifierInBracketsAreOneCitation() {
        List<Citation> found = in("Zie mijn brief van 24 april 2030 over stilte (Kamerstuk 99 529, nr. 466).");
        assertThat(found).hasSize(1);
        Citation only = found.get(0);
        assertThat(only.target().code()).isEqualTo("kst-99529-466");
        assertThat(only.text()).isEqualTo("mijn brief van 24 april 2030 over stilte (Kamerstuk 99 529, nr. 466)");
        assertThat(only.detail().kind()).isEqualTo("letter");
        assertThat(only.detail().date()).isEqualTo("2030-04-24");
        assertThat(only.detail().title()).isEqualTo("stilte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn antwoorden op Kamervragen over het bericht dat er nieuw bewijs is van staking (kenmerk 2031Z10940)",
                "mijn brief over de gevolgen van de proeven die in Proefland worden gedaan (ons kenmerk 2031Z10940)",
                "mijn antwoorden op Kamervragen over de vraag of stations dichtgaan (Aanhangsel Handelingen II 2031/32, nr. 446)"
            })
    void theNumberBehindAClauseThatSaysWhatAPaperIsAboutIsThatOfThePaper(String citation) {
        List<Citation> found = in("Een overzicht vindt u in " + citation + ".");
        assertThat(found).extracting(Citation::text).containsExactly(citation);
        assertThat(found.get(0).target()).isInstanceOf(Citation.Identified.class);
        assertThat(found.get(0).detail().kind()).isIn("answers", "letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In de brief over het rapport dat de Proefraad uitbracht (Kamerstuk 99 310, nr. 46) staat dat.",
                "In mijn brief over het feit dat stations dichtgaan heb ik gewezen op het overzicht (kenmerk 2031Z10940).",
                "In mijn antwoorden op Kamervragen over het bericht dat ze dichtgaan, staat dat (kenmerk 2031Z10940) niet.",
                "Zie mijn antwoorden op Kamervragen over het bericht dat de brief van 3 mei 2030 zoek is (kenmerk 2031Z10940).",
                "Zie mijn antwoorden op Kamervragen over het bericht dat dit zo is. Het loopt (kenmerk 2031Z10940)."
            })
    void aNumberFurtherOnCanBeThatOfSomethingElse(String sentence) {
        assertThat(in(sentence))
                .filteredOn(citation -> citation.target() instanceof Citation.Identified)
                .singleElement()
                .extracting(citation -> citation.detail().kind())
                .isNull();
    }

    @Test
    void allNumbersOfAListAreOfTheLettersBeforeThem() {
        String citation = "de brieven van 3 april 2031 over stilte (Kamerstuk 99 412, nrs. 14 en 15)";
        assertThat(in("Ik verwijs naar " + citation + ".")).hasSize(2).allSatisfy(each -> {
            assertThat(each.text()).isEqualTo(citation);
            assertThat(each.detail().kind()).isEqualTo("letter");
            assertThat(each.detail().date()).isEqualTo("2031-04-03");
        });
    }

    @Test
    void theAbbreviationThatAPaperGivesALawIsThatLawFurtherOn() {
        String introduced =
                "Dat volgt uit de Regeling stille sloten (Rss). Zie bijlage 1 van de Rss en bijlage 2 van de Xyz.";
        assertThat(in(introduced)).extracting(Citation::text).containsExactly("bijlage 1 van de Rss");
        assertThat(in("Dat volgt uit het onderzoek (Rss). Zie bijlage 1 van de Rss."))
                .isEmpty();
    }

    @Test
    void aReferenceInTheSubjectOfAnotherIsFoundAsWell() {
        assertThat(in("In de kabinetsreactie op het rapport «Kale bomen» staat dat."))
                .extracting(Citation::text)
                .containsExactly("de kabinetsreactie op het rapport «Kale bomen»", "het rapport «Kale bomen»");
    }

    @Test
    void thisMotionIsTheOnlyOneCitedBefore() {
        List<Citation> found = EXTRACTOR.find(Structures.dated(
                DATE,
                "Q1",
                "Kent u de motie-Voorbeeld (Kamerstuk 99 100, nr. 5)?",
                "A1",
                "Ja. Deze motie is uitgevoerd.",
                "Q2",
                "En de motie-Jansen?",
                "A2",
                "Met die motie ben ik bekend.",
                "S1",
                "Over deze motie is niets te zeggen."));
        assertThat(found)
                .filteredOn(citation -> citation.detail().antecedent() != null)
                .extracting(Citation::unit, Citation::text, citation -> citation.detail()
                        .antecedent()
                        .code())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A1", "Deze motie", "kst-99100-5"),
                        org.assertj.core.groups.Tuple.tuple("A2", "die motie", null));
    }

    @Test
    void whatIsBroughtUpStaysIfSomethingComesBackToIt() {
        assertThat(
                        in(
                                "Er ligt een advies van de Sluizenraad. Ook is er een motie van het lid Jansen. Dat advies is helder."))
                .extracting(Citation::text)
                .containsExactly("advies van de Sluizenraad", "Dat advies");
        assertThat(in("De motie-Pietersen is oud. Er ligt een motie van het lid Jansen. Deze motie is nieuw."))
                .last()
                .extracting(citation -> citation.detail().antecedent())
                .isEqualTo(new Citation.Antecedent("S1", new Span(39, 63), null));
        assertThat(in("Dit blijkt uit een notitie van het ministerie van Dijken."))
                .extracting(Citation::text)
                .containsExactly("notitie van het ministerie van Dijken");
        assertThat(in("U ontvangt een brief van de minister over sloten. Deze brief volgt."))
                .isEmpty();
    }

    @Test
    void thisLetterIsTheLetterItself() {
        assertThat(in("Na mijn brief van 3 mei 2030 bied ik u bij deze brief het vervolg aan."))
                .extracting(Citation::text)
                .containsExactly("mijn brief van 3 mei 2030");
        assertThat(in("Dat staat in mijn brief van 3 mei 2030. Kortheidshalve verwijs ik naar deze brief."))
                .extracting(Citation::text)
                .containsExactly("mijn brief van 3 mei 2030", "deze brief");
    }

    @Test
    void theNoteAtAReferenceSaysWhatIsMeant() {
        String text = "Ik verwijs naar mijn brief van 3 mei 2030 waarin dat staat. Meer is er niet.";
        int mark = text.indexOf(". Meer");
        DocumentStructure plain = Structures.dated(DATE, "A1", text, "F1", "Kamerstuk 99 529, nr. 466.");
        List<Unit> units = plain.units().stream()
                .map(unit -> unit instanceof Unit.Answer answer
                        ? new Unit.Answer(
                                answer.numbers(),
                                answer.text(),
                                answer.sources(),
                                List.of(new Unit.NoteMark(mark, "F1")))
                        : unit)
                .toList();
        DocumentStructure noted =
                new DocumentStructure(plain.source(), plain.head(), units, plain.furniture(), plain.diagnostics());
        Citation reference = EXTRACTOR.find(noted).get(0);
        assertThat(reference.target().code()).isNull();
        assertThat(reference.detail().antecedent())
                .isEqualTo(new Citation.Antecedent("F1", new Span(0, 25), "kst-99529-466"));
    }

    @Test
    void theOrderOfQuestionsIsCountedFromTheUnit() {
        List<Citation> found = EXTRACTOR.find(Structures.of(
                "Q1", "Zo?", "A1", "Ja.", "Q2", "En zo?", "A2,3", "Zie het antwoord op de vorige vraag."));
        assertThat(found).extracting(citation -> citation.target().code()).containsExactly("#A1");
    }

    @Test
    void anAddressOfAnOfficialPublisherIsItsIdentifier() {
        assertThat(in("Zie https://zoek.officielebekendmakingen.nl/kst-99735-209.html."))
                .extracting(citation -> citation.target().code())
                .containsExactly("kst-99735-209");
        assertThat(in("(https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z12345&did=2031D12345)"))
                .extracting(citation -> citation.target().code())
                .containsExactly("2031D12345");
        assertThat(in("Zie https://www.voorbeeld.example/kst-99735-209.html."))
                .extracting(citation -> citation.target().code())
                .containsExactly("https://www.voorbeeld.example/kst-99735-209.html");
    }

    @Test
    void aPaperDoesNotCiteItself() {
        assertThat(EXTRACTOR.find(Structures.identified(
                        "kst-99735-209", "S1", "Tweede Kamer, vergaderjaar 2031–2032, 99 735, nr. 209 3")))
                .isEmpty();
    }

    @Test
    void aNoteThatIsATitleIsOneReference() {
        List<Citation> found = EXTRACTOR.find(Structures.dated(
                DATE,
                "F1",
                "De Voorbeelder, 16 april 2030, «Stille straten».",
                "F2",
                "Afwegingskader stille straten, blz. 6 en 52. Zie ook Voorbeeldblad mei 2030, blz. 3: «Over stilte.»",
                "F3",
                "De bedragen zijn in 2030 afgerond op hele euro’s."));
        assertThat(found)
                .extracting(Citation::text)
                .containsExactly(
                        "De Voorbeelder, 16 april 2030, «Stille straten»",
                        "Afwegingskader stille straten, blz. 6 en 52",
                        "Voorbeeldblad mei 2030, blz. 3: «Over stilte.»");
        assertThat(found.get(0).detail())
                .isEqualTo(
                        new Citation.Detail("publication", "Stille straten", "2030-04-16", List.of("De Voorbeelder")));
        assertThat(found.get(1).detail().locator()).isEqualTo("blz. 6 en 52");
    }

    /** A megabyte of "Kamerstuk 32 ", and less of others; a minute is far more than it takes even on a busy machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamerstuk 32 ",
                "de motie van het lid A (Kamerstuk 99 100, nr. 5) ",
                "deze motie ",
                "artikel 5, ",
                "(",
                "«",
                "antwoord op vraag 5, ",
                "van de van het "
            })
    void aLongLineIsReadInTime(String part) {
        int length = part.startsWith("Kamerstuk") ? 1_000_000 : 200_000;
        String line = part.repeat(length / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> EXTRACTOR.find(Structures.of("S1", line)));
    }

    @Test
    void randomTextHoldsNothingThatBreaksTheLaws() {
        String[] pieces = {
            "Kamerstuk",
            "99 123",
            "nr.",
            "12",
            "(",
            ")",
            "«",
            "»",
            "de",
            "motie",
            "van",
            "het lid",
            "Van Voorbeeld",
            "brief",
            "\n",
            "artikel",
            "5.1",
            "Woo",
            "3 mei",
            "jl.",
            "2030",
            ",",
            ".",
            "‘",
            "’",
            "\"",
            "İ",
            "ſ",
            "\uD83D\uDE00",
            "\u00a0",
            "deze",
            "antwoord",
            "vraag",
            "t/m",
            "http://",
            "www.a.nl/",
            "Aanhangsel",
            "ECLI:",
            "COM(2030)",
            "0",
            "Richtlijn",
            "/",
            "-",
            "–"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int count = random.nextInt(30);
            for (int j = 0; j < count; j++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String value = text.toString();
            String id = random.nextBoolean() ? "F1" : "S1";
            for (Citation citation : EXTRACTOR.find(Structures.dated(DATE, id, value))) {
                assertThat(citation.span().in(value))
                        .as(value)
                        .isEqualTo(citation.text())
                        .isNotBlank();
                assertThat(citation.core().start())
                        .isGreaterThanOrEqualTo(citation.span().start());
                assertThat(citation.core().end())
                        .isLessThanOrEqualTo(citation.span().end());
            }
        }
    }

    @Test
    void theDefaultLocaleMakesNoDifference() {
        String text =
                "KAMERSTUKKEN II 2029/30, 99 100, nr. 5; VERORDENING (EU) 2016/9679; In mijn Brief van 3 JUNI 2030 en het "
                        + "Initiatief; artikel 5 AVG; UNSCR 9334";
        List<Citation> expected = in(text);
        assertThat(expected).hasSizeGreaterThan(3);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CitationExtractor.standard().find(Structures.dated(DATE, "S1", text)))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Citation> in(String text) {
        return EXTRACTOR.find(Structures.dated(DATE, "S1", text));
    }
}
