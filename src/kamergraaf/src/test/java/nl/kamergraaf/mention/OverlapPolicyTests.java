package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

class OverlapPolicyTests {

    private static final String TEXT = "Nederlandse Bond van Bakkers, zie https://example.org/2024 en 2018";
    private static final DocumentStructure DOCUMENT = Structures.of("Q1", TEXT, "A1", TEXT);

    @Test
    void keepsTheLongestOfOverlappingMentions() {
        Mention country = country("Q1", 0, 11);
        Mention body =
                new Mention.Organisation("Q1", new Span(0, 28), TEXT.substring(0, 28), "bond", "Bond", "unknown");
        assertThat(OverlapPolicy.select(DOCUMENT, List.of(country, body), List.of()))
                .containsExactly(body);
    }

    @Test
    void letsNoMentionStandInAnAddress() {
        Citation web = citation(34, 58, new Citation.Web("https://example.org/2024"));
        assertThat(OverlapPolicy.select(
                        DOCUMENT, List.of(date("Q1", 54, 58), date("Q1", 62, 66), date("A1", 54, 58)), List.of(web)))
                .containsExactly(date("Q1", 62, 66), date("A1", 54, 58));
    }

    @Test
    void letsADayWrittenOutStandInAnIdentifier() {
        String text = "uw brief van 8 maart 2031, nr. 99123, en 2031";
        DocumentStructure paper = Structures.of("Q1", text);
        Span whole = new Span(0, text.length());
        Citation letter = new Citation(
                "Q1",
                whole,
                text,
                whole,
                new Citation.Identified(new DocumentIdentifier.MinistryReference("99123")),
                "test",
                Citation.Detail.NONE);
        Mention day = new Mention.CalendarDate("Q1", new Span(13, 25), "8 maart 2031", "2031-03-08", null, null);
        Mention year = new Mention.CalendarDate("Q1", new Span(41, 45), "2031", "2031", null, null);
        assertThat(OverlapPolicy.select(paper, List.of(day, year), List.of(letter)))
                .containsExactly(day);
    }

    @Test
    void letsMentionsStandInADescription() {
        Citation described = citation(34, 58, new Citation.Described());
        assertThat(OverlapPolicy.select(DOCUMENT, List.of(date("Q1", 54, 58)), List.of(described)))
                .hasSize(1);
    }

    @Test
    void givesTheSameWithoutOverlapsInAnyOrder() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            List<Mention> mentions = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                int start = random.nextInt(60);
                int end = start + 1 + random.nextInt(6);
                String unit = random.nextBoolean() ? "Q1" : "A1";
                mentions.add(random.nextBoolean() ? country(unit, start, end) : date(unit, start, end));
            }
            List<Citation> citations = List.of(
                    citation(5, 20, new Citation.Web("https://example.org")),
                    citation(10, 15, new Citation.Web("https://example.org")));
            List<Mention> kept = OverlapPolicy.select(DOCUMENT, mentions, citations);
            Collections.shuffle(mentions, random);
            assertThat(OverlapPolicy.select(DOCUMENT, mentions, citations)).isEqualTo(kept);
            for (int j = 1; j < kept.size(); j++) {
                Mention before = kept.get(j - 1);
                Mention after = kept.get(j);
                assertThat(!before.unit().equals(after.unit())
                                || before.span().end() <= after.span().start())
                        .isTrue();
            }
            assertThat(kept)
                    .noneMatch(mention -> mention.unit().equals("Q1")
                            && mention.span().start() < 20
                            && mention.span().end() > 5);
        }
    }

    private static Mention country(String unit, int start, int end) {
        return new Mention.Country(unit, new Span(start, end), TEXT.substring(start, end), "NL", "Nederland");
    }

    private static Mention date(String unit, int start, int end) {
        return new Mention.CalendarDate(unit, new Span(start, end), TEXT.substring(start, end), "2018", null, null);
    }

    private static Citation citation(int start, int end, Citation.Target target) {
        Span span = new Span(start, end);
        return new Citation("Q1", span, TEXT.substring(start, end), span, target, "test", Citation.Detail.NONE);
    }
}
