package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubleSpacingTests {

    private static final String PRINTED =
            "Vragen van het lid Duinstra (XYZ) over kabels\n(ingezonden 3 mei 2031).\n\nVraag 1\n"
                    + "Kent u het bericht over de\nkabel die in de zee\nligt en die daar al jaren\nis?1\n\nVraag 2\nWat vindt u van de plaats\nwaar hij\n"
                    + "ligt?\n\n\n1 De Waddenkoerier\n";

    @Test
    void theEmptyLineBelowEachLineIsUndone() {
        assertThat(DoubleSpacing.undone(PRINTED.replace("\n", "\n\n"))).isEqualTo(PRINTED);
        assertThat(DoubleSpacing.undone(PRINTED.replace("\n", "\r\n\r\n"))).isEqualToNormalizingNewlines(PRINTED);
    }

    @Test
    void aTextWhoseParagraphsStandOnOneLineStaysAsItIs() {
        String paragraphs = "Vraag 1\n\nKent u het bericht over de kabel?\n\nAntwoord 1\n\nJa.\n\n".repeat(12)
                + "de kabel\n\nligt er.\n";
        assertThat(DoubleSpacing.undone(paragraphs)).isSameAs(paragraphs);
        assertThat(DoubleSpacing.undone(PRINTED)).isSameAs(PRINTED);
    }

    @Test
    void aTextWithLinesDirectlyBelowOthersStaysAsItIs() {
        String mixed = PRINTED.replace("\n", "\n\n") + "Een regel\ndirect daaronder.\n";
        assertThat(DoubleSpacing.undone(mixed)).isSameAs(mixed);
    }

    @Test
    void theClausesOfAMotionAreParagraphs() {
        String motion =
                "99 310 Zeekabels\n\nNr. 98 MOTIE VAN HET LID TERP\n\nVoorgesteld 24 januari 2033\n\nDe Kamer,\n\n"
                        + "gehoord de beraadslaging,\n\nconstaterende dat er kabels zijn,\n\nvoorts constaterende dat de zee diep is,\n\n"
                        + "overwegende dat kabels in zee horen,\n\nvan mening dat zij kapot gaan,\n\n"
                        + "verzoekt de regering, regels voor te bereiden,\n\nen gaat over tot de orde van de dag.\n\nTerp\n";
        assertThat(DoubleSpacing.undone(motion)).isSameAs(motion);
    }
}
