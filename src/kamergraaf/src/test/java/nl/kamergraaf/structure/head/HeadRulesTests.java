package nl.kamergraaf.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.lexicon.SearchedPattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HeadRulesTests {

    @TestFactory
    Stream<DynamicTest> examples() {
        return rules().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example.text(), () -> {
                    PatternMatch match =
                            new GuardedRule(rule).find(example.text()).orElseThrow();
                    assertThat(rule.attribute("kind").orElseGet(() -> groups(rule, match)))
                            .isEqualTo(example.expected());
                })));
    }

    @TestFactory
    Stream<DynamicTest> counterExamples() {
        return rules().flatMap(rule -> rule.counterExamples().stream()
                .map(text -> DynamicTest.dynamicTest(rule.name() + ": " + text, () -> assertThat(
                                SearchedPattern.of(rule.pattern()).find(text))
                        .isNull())));
    }

    private static Stream<Rule> rules() {
        return Stream.concat(RuleFile.load("head").stream(), RuleFile.load("kinds").stream());
    }

    private static String groups(Rule rule, PatternMatch match) {
        return rule.groups().stream()
                .map(match::group)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }
}
