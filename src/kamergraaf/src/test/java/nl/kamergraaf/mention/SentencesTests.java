package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.mention.citation.CitationExtractor;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the sentences of {@code names/sentences.txt} with all finders together and holds what they find against the marks:
 * every mark is found, and nothing else.
 */
class SentencesTests {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 17);
    /** What a sentence begins with that is a footnote's. */
    private static final String NOTE = "F1>";

    private static final CitationFinder CITATIONS = CitationExtractor.standard();
    private static final List<MentionFinder> FINDERS =
            List.of(DateFinder.standard(), CountryFinder.standard(), NameFinder.standard());

    /** A sentence without its marks, and what they say. */
    private record Sentence(String text, List<Mark> marks) {

        /** Reads marks such as "{c Franse=FR}". */
        static Sentence of(String line) {
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            int at = 0;
            for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
                text.append(line, at, open);
                int close = line.indexOf('}', open);
                String inner = line.substring(open + 1, close);
                boolean optional = inner.startsWith("?");
                String mark = optional ? inner.substring(1) : inner;
                int is = mark.indexOf('=');
                String words = mark.substring(2, is < 0 ? mark.length() : is);
                Span span = new Span(text.length(), text.length() + words.length());
                marks.add(new Mark(type(mark.charAt(0)), span, is < 0 ? "" : mark.substring(is + 1), optional));
                text.append(words);
                at = close + 1;
            }
            return new Sentence(text.append(line.substring(at)).toString().replace('¶', '\n'), marks);
        }

        private static String type(char letter) {
            return switch (letter) {
                case 'o' -> "organisation";
                case 'p' -> "person";
                case 'c' -> "country";
                case 'd' -> "date";
                default -> throw new IllegalArgumentException("no such mark: " + letter);
            };
        }
    }

    /**
     * @param value    the name, code or day; empty if the words tell it
     * @param optional whether it may as well not be found
     */
    private record Mark(String type, Span span, String value, boolean optional) {

        boolean fits(Mention mention) {
            return mention.type().equals(type) && mention.span().equals(span);
        }

        String describe(String text) {
            return type + " «" + span.in(text) + "»" + (value.isEmpty() ? "" : " = " + value);
        }
    }

    static Stream<String> sentences() {
        try (InputStream in = SentencesTests.class.getResourceAsStream("/names/sentences.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatIsMarkedAndNothingElse(String line) {
        boolean note = line.startsWith(NOTE);
        Sentence sentence = Sentence.of(note ? line.substring(NOTE.length()) : line);
        DocumentStructure document = Structures.dated(DAY, note ? "F1" : "S1", sentence.text());
        List<Mention> found = new ArrayList<>();
        FINDERS.forEach(finder -> found.addAll(finder.find(document)));
        List<Mention> left = new ArrayList<>(OverlapPolicy.select(document, found, CITATIONS.find(document)));
        List<String> faults = new ArrayList<>();
        for (Mark mark : sentence.marks()) {
            Mention hit = left.stream().filter(mark::fits).findFirst().orElse(null);
            if (hit == null) {
                if (!mark.optional()) {
                    faults.add("missed " + mark.describe(sentence.text()));
                }
                continue;
            }
            left.remove(hit);
            boolean byName = mark.type().equals("organisation") || mark.type().equals("person");
            String value = byName ? hit.name() : hit.id();
            if (!mark.value().isEmpty() && !mark.value().equals(value)) {
                faults.add(mark.describe(sentence.text()) + " but was " + value);
            }
        }
        left.forEach(each -> faults.add(
                "surplus " + each.type() + " «" + each.text() + "» = " + each.id() + " (" + each.name() + ")"));
        assertThat(faults).as(sentence.text()).isEmpty();
    }
}
