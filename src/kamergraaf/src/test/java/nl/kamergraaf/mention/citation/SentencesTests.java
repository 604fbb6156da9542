package nl.kamergraaf.mention.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Structures;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Executes the sentences of {@code citations/sentences.txt}: what is marked in them is found, with the details that are told, and nothing else. */
class SentencesTests {

    private static final LocalDate DATE = LocalDate.of(2031, 3, 1);
    private static final CitationExtractor EXTRACTOR = CitationExtractor.standard();
    private static final String NOTE = "F: ";

    @TestFactory
    Stream<DynamicTest> sentences() {
        return lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            Marked marked = Marked.of(line.startsWith(NOTE) ? line.substring(NOTE.length()) : line);
            Map<Span, String> details = new LinkedHashMap<>();
            assertThat(found(line.startsWith(NOTE) ? "F4" : "S1", marked.text(), details))
                    .isEqualTo(marked.citations());
            marked.details()
                    .forEach((span, told) -> assertThat(details.get(span)).contains(told));
        }));
    }

    private static Stream<String> lines() {
        try (InputStream file = Objects.requireNonNull(
                SentencesTests.class.getResourceAsStream("/citations/sentences.txt"), "citations/sentences.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String unit, String text, Map<Span, String> details) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < 10; i++) {
            parts.addAll(List.of("Q" + i, "", "A" + i, ""));
        }
        parts.addAll(List.of("F3", "", unit, text));
        Map<Span, String> bySpan = new LinkedHashMap<>();
        EXTRACTOR.find(Structures.dated(DATE, parts.toArray(String[]::new))).stream()
                .sorted(inReadingOrder(Citation::span))
                .forEach(citation -> {
                    bySpan.merge(citation.span(), what(citation), (a, b) -> a + "; " + b);
                    details.put(citation.span(), details(citation.detail()));
                });
        return bySpan.entrySet().stream()
                .map(each -> each.getKey().in(text) + " | " + each.getValue())
                .toList();
    }

    private static String what(Citation citation) {
        String code = citation.target().code();
        return code != null ? code : String.valueOf(citation.detail().kind());
    }

    private static String details(Citation.Detail detail) {
        return Stream.of(
                        detail.date() == null ? "" : "date " + detail.date(),
                        detail.title() == null ? "" : "title " + detail.title(),
                        detail.authors().isEmpty() ? "" : "authors " + String.join(", ", detail.authors()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static <T> Comparator<T> inReadingOrder(java.util.function.Function<T, Span> span) {
        return Comparator.comparing(
                span, Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
    }

    /** A sentence without its marks, and what they say, in reading order. */
    private record Marked(String text, List<String> citations, Map<Span, String> details) {

        private record Mark(Span span, String what) {}

        static Marked of(String line) {
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            Map<Span, String> details = new LinkedHashMap<>();
            Deque<Integer> open = new ArrayDeque<>();
            int at = 0;
            while (at < line.length()) {
                if (line.startsWith("[[", at)) {
                    open.push(text.length());
                    at += 2;
                } else if (line.startsWith("]]", at)) {
                    int bar = text.lastIndexOf("|");
                    int told = text.indexOf(" {", bar);
                    Span span = new Span(open.pop(), bar);
                    if (told > 0) {
                        details.put(span, text.substring(told + 2, text.length() - 1));
                        text.setLength(told);
                    }
                    marks.add(new Mark(span, text.substring(bar + 1)));
                    text.setLength(bar);
                    at += 2;
                } else {
                    text.append(line.charAt(at++));
                }
            }
            assertThat(open).as(line).isEmpty();
            marks.sort(inReadingOrder(Mark::span));
            return new Marked(
                    text.toString(),
                    marks.stream()
                            .map(mark -> mark.span().in(text.toString()) + " | " + mark.what())
                            .toList(),
                    details);
        }
    }
}
