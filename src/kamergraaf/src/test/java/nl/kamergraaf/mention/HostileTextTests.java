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

    private static final int LONG = 1_000_000;
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
    void aMegabyteInOneLineIsReadInTimeThatGrowsWithItsLength(String part) {
        long half = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> nanoseconds(part, LONG / 2));
        long whole = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> nanoseconds(part, LONG));
        // Linear time gives twice as much, quadratic four times; the smallest times say nothing.
        long floor = Duration.ofMillis(500).toNanos();
        assertThat(whole)
                .as("processor time of twice the text, against " + half)
                .isLessThan(3 * half + floor);
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
