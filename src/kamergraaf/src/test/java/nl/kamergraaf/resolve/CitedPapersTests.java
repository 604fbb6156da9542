package nl.kamergraaf.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.graphs.InventedPaper;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.ExtractedDocument;
import org.junit.jupiter.api.Test;

class CitedPapersTests {

    private static CitedPaper last(InventedPaper paper) {
        ExtractedDocument document = paper.extracted();
        return new CitedPapers(document)
                .of(document.citations().get(document.citations().size() - 1));
    }

    private static InventedPaper letter() {
        return InventedPaper.of(DocumentKind.LETTER, "kst-99999-1");
    }

    @Test
    void itsOwnWordsSayWhatIsMeant() {
        CitedPaper cited = last(letter().saying("Zie mijn").describing("brief van 3 maart", "letter", "2031-03-03"));

        assertThat(cited)
                .isEqualTo(
                        new CitedPaper(null, "letter", "2031-03-03", null, List.of(), "brief van 3 maart", true, null));
    }

    @Test
    void wordsThatPointBackSayWhatThoseSayToWhichTheyPoint() {
        CitedPaper identified =
                last(letter().citing("motie (kst)", "kst-99999-5").pointingBack("Deze motie", "motion"));
        assertThat(identified.identifier()).isEqualTo("kst-99999-5");
        assertThat(identified.words()).isEqualTo("motie (kst)");
        assertThat(identified.via()).isEqualTo(CitedPaper.ANAPHORA);

        CitedPaper described =
                last(letter().describing("motie-Proef", "motion", null, "Proef").pointingBack("Die motie", "motion"));
        assertThat(described.identifier()).isNull();
        assertThat(described.authors()).containsExactly("Proef");
        assertThat(described.clue()).contains(new Clue.Authored("motion", "proef"));
        assertThat(described.via()).isEqualTo(CitedPaper.ANAPHORA);
    }

    @Test
    void aNoteGivesTheIdentifierAndTheWordsTheRest() {
        CitedPaper cited =
                last(letter().citing("kst", "kst-99999-5").noting("de brief van 3 maart", "letter", "2031-03-03"));

        assertThat(cited)
                .isEqualTo(new CitedPaper(
                        "kst-99999-5",
                        "letter",
                        "2031-03-03",
                        null,
                        List.of(),
                        "de brief van 3 maart",
                        false,
                        CitedPaper.NOTE));
    }

    @Test
    void wordsThatPointBackToAReferenceWithANoteMeanWhatTheNoteGives() {
        CitedPaper cited = last(letter().citing("kst", "kst-99999-5")
                .noting("de brief van 3 maart", "letter", "2031-03-03")
                .pointingBack("Deze brief", "letter"));

        assertThat(cited.identifier()).isEqualTo("kst-99999-5");
        assertThat(cited.via()).isEqualTo(CitedPaper.ANAPHORA);
    }
}
