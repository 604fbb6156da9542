package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.mention.citation.CitationExtractor;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads lines that a paper never has, made to let a finder look far ahead at every word: time must grow with the length only. */
class HostileTextTests {

    private static final int SHORT = 80_000;
    private static final int TIMES = 4;

    /** Quadratic time copies every rest of the text at the least, which takes several times as long as this. */
    private static final long FLOOR = Duration.ofMillis(150).toNanos();

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final LocalDate DATE = LocalDate.of(2031, 3, 1);
    private static final CitationFinder CITATIONS = CitationExtractor.standard();
    private static final List<MentionFinder> FINDERS =
            List.of(NameFinder.standard(), CountryFinder.standard(), DateFinder.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamerstuk 32 ",
                "Kamerstukken II 2030-2031, 99 000-VIII, nr. ",
                "de motie van het lid ",
                "vraag 1, 2, 3, ",
                "vraag 1, vraag 2, ",
                "1 januari ",
                "Wilg ",
                "WILG ",
                "de leden Van Voorbeeld, ",
                "Stichting Voor De ",
                "A. ",
                "Van De ",
                "(W) ",
                "«",
                "het rapport van de "
            })
    void oneLongLineIsReadInTimeThatGrowsWithItsLength(String part) {
        long once = leastNanoseconds(part, SHORT);
        long whole = leastNanoseconds(part, TIMES * SHORT);
        // Linear time gives four times as much, quadratic sixteen times; the smallest times say nothing.
        assertThat(whole)
                .as("processor time of four times the text, against " + once)
                .isLessThan(2 * TIMES * once + FLOOR);
    }

    /** The less of two: what runs beside the test takes caches, and with them processor time. */
    private static long leastNanoseconds(String part, int length) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Math.min(nanoseconds(part, length), nanoseconds(part, length)));
    }

    private static long nanoseconds(String part, int length) {
        DocumentStructure paper = Structures.dated(DATE, "S1", part.repeat(length / part.length()));
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Citation> citations = CITATIONS.find(paper);
        List<Mention> mentions = new ArrayList<>();
        FINDERS.forEach(finder -> mentions.addAll(finder.find(paper)));
        OverlapPolicy.select(paper, mentions, citations);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
