package nl.kamergraaf.mention;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.LinearTime;
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

    private static final LinearTime LINEAR = new LinearTime(80_000, Duration.ofMillis(150));
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
        LINEAR.check(part, text -> Structures.dated(DATE, "S1", text), HostileTextTests::find);
    }

    private static void find(DocumentStructure paper) {
        List<Citation> citations = CITATIONS.find(paper);
        List<Mention> mentions = new ArrayList<>();
        FINDERS.forEach(finder -> mentions.addAll(finder.find(paper)));
        OverlapPolicy.select(paper, mentions, citations);
    }
}
