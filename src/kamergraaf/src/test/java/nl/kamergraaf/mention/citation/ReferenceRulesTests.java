package nl.kamergraaf.mention.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.mention.Structures;
import nl.kamergraaf.model.Citation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Executes the examples and counter-examples of {@code lexicon/reference.rules}, in a paper of 1 March 2031. */
class ReferenceRulesTests {

    private static final LocalDate DATE = LocalDate.of(2031, 3, 1);
    private static final CitationExtractor EXTRACTOR = CitationExtractor.standard();

    @TestFactory
    Stream<DynamicTest> examples() {
        return RuleFile.load("reference").stream().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.name() + ": " + example.text(),
                        () -> assertThat(found(rule, example.text())).isEqualTo(example.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> counterExamples() {
        return RuleFile.load("reference").stream().flatMap(rule -> rule.counterExamples().stream()
                .map(text -> DynamicTest.dynamicTest(rule.name() + ": " + text, () -> assertThat(found(rule, text))
                        .isEmpty())));
    }

    private static String found(Rule rule, String text) {
        if (rule.attribute("read").orElse("").equals("part")) {
            PatternMatch match = SearchedPattern.of(rule.pattern()).atStart(text);
            return match == null ? "" : match.group();
        }
        List<Citation> citations = EXTRACTOR.find(Structures.dated(DATE, "S1", text));
        return citations.stream()
                .filter(citation -> citation.basis().equals(rule.name()))
                .map(citation -> citation.text() + detail(citation.detail()))
                .collect(Collectors.joining("; "));
    }

    private static String detail(Citation.Detail detail) {
        String said = Stream.of(
                        detail.date() == null ? null : "date " + detail.date(),
                        detail.title() == null ? null : "title " + detail.title(),
                        detail.authors().isEmpty() ? null : "authors " + String.join(", ", detail.authors()),
                        detail.locator() == null ? null : "locator " + detail.locator())
                .filter(part -> part != null)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " {" + said + "}";
    }
}
