package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.pipeline.ExtractOutcome;
import nl.kamergraaf.pipeline.ExtractionWriter;
import nl.kamergraaf.text.Place;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

/** From words of a unit to the boxes in which they are printed. */
class PlacesTests {

    private static final float LEFT = 80;

    private final List<ExtractOutcome> outcomes;
    private final float start;
    private final float end;

    PlacesTests() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(LEFT, 100, "Vraag 1");
            pdf.text(LEFT, 112, "Klopt dit?");
            pdf.text(LEFT, 136, "Antwoord 1");
            start = pdf.text(LEFT, 148, "Dat staat in het verzonnen stuk over de grote rivieren van het land en ");
            end = pdf.text(start, 148, "in de ver-");
            pdf.text(LEFT, 160, "gunning van vorig jaar.");
            outcomes = Extractors.standard().extract("papier.pdf", pdf.toBytes());
        }
    }

    @Test
    void aBrokenWordHasTwoBoxes() {
        DocumentStructure structure =
                ((ExtractOutcome.Extracted) outcomes.get(0)).document().structure();
        String text = structure.unit("A1").orElseThrow().text().value();
        int at = text.indexOf("vergunning");
        List<Place> places = structure.places("A1", new Span(at, at + "vergunning van".length()));

        assertThat(places).hasSize(2).allSatisfy(place -> assertThat(place.page())
                .isEqualTo(1));
        assertThat(places.get(0).box().x()).isBetween(start + 15, end - 10);
        assertThat(places.get(0).box().y()).isBetween(138f, 146f);
        assertThat(places.get(1).box().x()).isCloseTo(LEFT, within(0.5f));
        assertThat(places.get(1).box().width()).isBetween(40f, 60f);
        assertThat(structure.places("A9", new Span(0, 1))).isEmpty();
    }

    @Test
    void theOutputHasBoxesWhereWanted() {
        assertThat(json(true)).contains("\"boxes\":[{\"page\":1,\"x\":80.0");
        assertThat(json(false)).doesNotContain("boxes");
    }

    private String json(boolean boxes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = new ExtractionWriter(out, boxes, null)) {
            outcomes.forEach(writer::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
