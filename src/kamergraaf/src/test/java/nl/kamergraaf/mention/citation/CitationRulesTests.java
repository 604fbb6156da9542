package nl.kamergraaf.mention.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.mention.Structures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CitationRulesTests {

    private static final CitationExtractor EXTRACTOR = CitationExtractor.standard();

    @TestFactory
    Stream<DynamicTest> examples() {
        return RuleFile.load("citation").stream().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.name() + ": " + example.text(),
                        () -> assertThat(found(rule, example.text())).isEqualTo(example.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> counterExamples() {
        return RuleFile.load("citation").stream().flatMap(rule -> rule.counterExamples().stream()
                .map(text -> DynamicTest.dynamicTest(rule.name() + ": " + text, () -> assertThat(found(rule, text))
                        .isEmpty())));
    }

    private static String found(Rule rule, String text) {
        return EXTRACTOR.find(Structures.of("Q2", "", "A2", "", "Q5", "", "A5", "", "F3", "", "S1", text)).stream()
                .filter(citation -> citation.basis().equals(rule.name()))
                .map(citation -> citation.target().code() == null
                        ? citation.text()
                        : citation.target().code())
                .collect(Collectors.joining("; "));
    }
}
