package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTests {

    @Test
    void readsFragmentsAttributesAndExamples() {
        List<Rule> rules = RuleFile.parse(
                "t.rules",
                """
                # a comment
                fragment digits = \\d+
                rule paper
                  pattern Paper (?P<number>{{digits}})
                  set kind letter
                  + Paper 12 => p-12
                  - Paper twelve
                """
                        .lines()
                        .toList());

        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.name()).isEqualTo("paper");
            assertThat(rule.attribute("kind")).contains("letter");
            assertThat(rule.examples()).containsExactly(new Rule.Example("Paper 12", "p-12"));
            assertThat(rule.counterExamples()).containsExactly("Paper twelve");
            assertThat(rule.pattern()).isEqualTo("Paper (?P<number>(?:\\d+))");
            assertThat(rule.groups()).containsExactly("number");
            assertThat(rule.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pattern x; t.rules:1: stands before the first rule",
                "rule; t.rules:1: a rule needs a name of its own, found \"\"",
                "nonsense x; t.rules:1: expected fragment, rule, pattern, set, + or -, found \"nonsense\"",
                "fragment a = (; t.rules:1: \"(\" without \")\" at 1 in (",
                "fragment a = {{b}}; t.rules:1: no fragment \"b\" before this line"
            })
    void namesFileAndLineOfWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> RuleFile.parse("t.rules", List.of(line)))
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
    }

    @Test
    void refusesRulesWithoutExamples() {
        assertThatThrownBy(() -> RuleFile.parse("t.rules", List.of("rule a", "pattern b", "+ b => b")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("t.rules:1: rule \"a\" needs a pattern, an example and a counter-example");
    }

    @Test
    void readsTables() {
        Table table = Table.parse("t.tsv", List.of("# code\tnames", "# comment", "AA\tone | two", "BB"));

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).list("names")).containsExactly("one", "two");
        assertThat(table.rows().get(1).get("names")).isEmpty();
        assertThatThrownBy(() -> table.rows().get(1).required("names")).hasMessage("t.tsv:4: \"names\" is empty");
        assertThatThrownBy(() -> table.rows().get(0).get("nothing")).hasMessageContaining("t.tsv:3");
    }
}
