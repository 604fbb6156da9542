package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.structure.ClerkStructureParser;
import org.junit.jupiter.api.Test;

class FlatTextTests {

    @Test
    void aMotionInOneLineIsReadLikeAnyOther() {
        String motion =
                "99 761 Verwerking van zeewater  Nr. 184 MOTIE VAN HET LID TERP C.S.  Voorgesteld26 mei 2031   De Kamer,  "
                        + "gehoord de beraadslaging,  overwegende dat er geen grenzen waren;  verzoekt de regering, die te stellen,  "
                        + "en gaat over tot de orde van de dag.  Terp  Van Voorbeeld  Duinstra\n";
        ReadOutcome outcome = TikaDocumentReader.standard()
                .read("invented", motion.getBytes(StandardCharsets.UTF_8))
                .get(0);
        DocumentStructure structure = ClerkStructureParser.standard().parse(((ReadOutcome.Read) outcome).document());
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.MOTION);
        assertThat(structure.head().identifiers()).map(Object::toString).containsExactly("kst-99761-184");
        assertThat(structure.head().date()).hasToString("2031-05-26");
        assertThat(structure.head().askers().stream().map(asker -> asker.name()).collect(Collectors.joining("; ")))
                .isEqualTo("Terp; Van Voorbeeld; Duinstra");
        assertThat(structure.units().get(0).text().value())
                .isEqualTo("99 761 Verwerking van zeewater\nNr. 184 MOTIE VAN HET LID TERP C.S.");
    }

    @Test
    void aTextWithLinesOrWithFewGapsStaysAsItIs() {
        for (String text : List.of(
                "Een  twee  drie  vier  vijf  zes\nzeven",
                "Een zin.  Nog een zin.  En nog een.",
                "",
                "Een twee drie")) {
            assertThat(FlatText.parted(text)).isSameAs(text);
        }
    }
}
