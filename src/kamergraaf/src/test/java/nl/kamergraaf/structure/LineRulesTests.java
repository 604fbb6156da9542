package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LineRulesTests {

    @TestFactory
    Stream<DynamicTest> headings() {
        return executed(
                "headings",
                rule -> line -> PartHeading.at(line, context(rule))
                        .map(LineRulesTests::told)
                        .orElse(""));
    }

    @TestFactory
    Stream<DynamicTest> openings() {
        return executed(
                "openings",
                rule -> line -> LineRules.of(List.of(rule))
                        .match(line, 160)
                        .flatMap(match -> match.rule().attribute("as"))
                        .orElse(""));
    }

    @TestFactory
    Stream<DynamicTest> runningLines() {
        return executed("running-lines", rule -> line -> RunningLine.matches(line, 0, line.length()) ? "running" : "");
    }

    private static Stream<DynamicTest> executed(String file, Function<Rule, Function<String, String>> reader) {
        return RuleFile.load(file).stream().flatMap(rule -> {
            Function<String, String> read = reader.apply(rule);
            return Stream.concat(
                    rule.examples().stream()
                            .map(example -> DynamicTest.dynamicTest(
                                    rule.name() + ": " + example.text(),
                                    () -> assertThat(read.apply(example.text())).isEqualTo(example.expected()))),
                    rule.counterExamples().stream()
                            .map(text -> DynamicTest.dynamicTest(
                                    rule.name() + " not: " + text,
                                    () -> assertThat(read.apply(text)).isEmpty())));
        });
    }

    private static PartHeading.Context context(Rule rule) {
        return PartHeading.Context.valueOf(rule.attribute("in").orElse("any").toUpperCase(Locale.ROOT));
    }

    private static String told(PartHeading heading) {
        String role = heading.role().name().toLowerCase(Locale.ROOT);
        String numbers = heading.numbers().stream().map(String::valueOf).collect(Collectors.joining(","));
        return (role + " " + numbers + heading.name()).strip();
    }
}
