package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownSignsTests {

    @Test
    void theSignsOfMarkdownAreTakenOut() {
        assertThat(MarkdownSigns.removed(
                        "# 2\n\n#### Vergaderjaar 2031–2032\n\n**Vragen gesteld**\n_De zee_ \n\n**Vraag 1**\n"
                                + "Kent u **het** bericht?[1 ] Of [2 en]?\n#12 is geen kop\n"))
                .isEqualTo("2\n\nVergaderjaar 2031–2032\n\nVragen gesteld\nDe zee \n\nVraag 1\n"
                        + "Kent u het bericht?[1] Of [2 en]?\n#12 is geen kop\n");
    }

    @Test
    void aTextWithFewSignsIsNoMarkdown() {
        String text = "Vraag 1\n# 2\nWaarom staan er ** in de tekst[1 ]?\n";
        assertThat(MarkdownSigns.removed(text)).isSameAs(text);
    }

    @Test
    void starsAroundAWholeLineAreTakenOutAndThoseOfAListStay() {
        String text =
                "# Nota\n\n## Aanleiding\n\n**Datum:**\n\n*(niet ingevuld)*\n\n* een * twee*\n\n*Pagina 1 van 1*\n";
        assertThat(MarkdownSigns.removed(text))
                .isEqualTo("Nota\n\nAanleiding\n\nDatum:\n\n(niet ingevuld)\n\n* een * twee*\n\nPagina 1 van 1\n");
    }

    @Test
    void whatIsRaisedInPrintStandsInBrackets() {
        assertThat(
                        MarkdownSigns.removed(
                                "# 2\n\n## 387\n\n### Zee\n\nIn de standaard.[4 5 ] Het 11[e ] pakket, het 2[de ] en [e ] [4 van ] [zee ]\n"))
                .isEqualTo(
                        "2\n\n387\n\nZee\n\nIn de standaard.[4][5] Het 11e pakket, het 2de en [e ] [4 van ] [zee ]\n");
    }
}
