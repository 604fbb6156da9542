package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes texts apart that repeat what the parser looks far ahead or back for: time must grow with the length only. */
class HostileLinesTests {

    private static final int SHORT = 100_000;
    private static final int TIMES = 4;

    /** Quadratic time takes several times as long as this for the longer text. */
    private static final long FLOOR = Duration.ofMillis(250).toNanos();

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
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
                "1\n\nHoe?\n\n"
            })
    void aTextIsTakenApartInTimeThatGrowsWithItsLength(String part) {
        long once = leastNanoseconds(part, SHORT);
        long whole = leastNanoseconds(part, TIMES * SHORT);
        // Linear time gives four times as much, quadratic sixteen times; the smallest times say nothing.
        assertThat(whole)
                .as("processor time of four times the text, against " + once)
                .isLessThan(2 * TIMES * once + FLOOR);
    }

    private static long leastNanoseconds(String part, int length) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Math.min(nanoseconds(part, length), nanoseconds(part, length)));
    }

    private static long nanoseconds(String part, int length) {
        SourceText text = SourceText.plain(part.repeat(length / part.length()));
        SourceDocument document = new SourceDocument("x.txt", "0", "text/plain", Map.of(), text, List.of());
        long start = CLOCK.getCurrentThreadCpuTime();
        PARSER.parse(document);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
