package nl.kamergraaf.structure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.LinearTime;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes texts apart that repeat what the parser looks far ahead or back for: time must grow with the length only. */
class HostileLinesTests {

    private static final LinearTime LINEAR = new LinearTime(100_000, Duration.ofMillis(250));
    private static final StructureParser PARSER = ClerkStructureParser.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[footnoteRef:1] ",
                "Er staat[footnoteRef:1] iets. [1: hier\n",
                "x ↩\n",
                "1. Een noot ↩\n\n",
                "woord1 en een noot ↩\n",
                "Pagina 2 van 4\n",
                "Pagina 2 van 4\n\n",
                "Nr\n",
                "Nr | Vraag | Antwoord\n",
                "99 310 Zeekabels\n\n",
                "«Kabel»1 en woorden2 staan daar3 dan4\n",
                "Samenstelling: Zee (VVD), Duin (D66)\n1\n",
                "Vraag 1\n",
                "1\n\nHoe?\n\n",
                "Vragen van \n1\nHoe zij ging\n",
                "Zeezaken 2\n\f"
            })
    void aTextIsTakenApartInTimeThatGrowsWithItsLength(String part) {
        LINEAR.check(part, HostileLinesTests::document, PARSER::parse);
    }

    private static SourceDocument document(String text) {
        return new SourceDocument("x.txt", "0", "text/plain", Map.of(), SourceText.plain(text), List.of());
    }
}
