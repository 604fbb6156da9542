package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchedPatternTests {

    private static final List<String> FILES =
            List.of("head", "kinds", "headings", "openings", "running-lines", "run-on");

    /** The examples of all rules, those that match and those that do not. */
    private static final List<String> TEXTS = texts();

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        rules().forEach(rule -> {
            rule.examples().forEach(example -> texts.add(example.text()));
            texts.addAll(rule.counterExamples());
        });
        return texts;
    }

    static Stream<Rule> rules() {
        return FILES.stream().flatMap(file -> RuleFile.load(file).stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatThePatternFinds(Rule rule) {
        Pattern reference = Pattern.compile(rule.pattern());
        SearchedPattern searched = SearchedPattern.of(rule.pattern());
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = i % 2 == 0 ? TEXTS.get(i) : "Zeekabels 12\n" + TEXTS.get(i) + " en vragen van Duinstra (XYZ)";
            for (int from : new int[] {0, text.length() / 2}) {
                Matcher matcher = reference.matcher(text);
                assertThat(told(rule, searched.find(text, from)))
                        .as("%s from %d in: %s", rule.name(), from, text)
                        .isEqualTo(matcher.find(from) ? told(rule, matcher) : "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesAtTheStartWhereThePatternDoes(Rule rule) {
        Pattern reference = Pattern.compile(rule.pattern());
        SearchedPattern searched = SearchedPattern.of(rule.pattern());
        for (String text : TEXTS) {
            Matcher matcher = reference.matcher(text);
            assertThat(told(rule, searched.atStart(text)))
                    .as("%s at the start of: %s", rule.name(), text)
                    .isEqualTo(matcher.lookingAt() ? told(rule, matcher) : "");
        }
    }

    @Test
    void knowsWhatStandsBeforeThePlaceWhereItBegins() {
        SearchedPattern word = SearchedPattern.of("\\bzee");

        assertThat(word.find("buitenzee zee", 6))
                .extracting(PatternMatch::start)
                .isEqualTo(10);
        assertThat(SearchedPattern.of("^zee").find("de zee", 3)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            'Kamerstuk.*?nr\\. (?P<n>\\d+);',  'Kamerstuk 32 ', '',        false
            'Kamerstuk.*?nr\\. (?P<n>\\d+);',  'Kamerstuk 32 ', 'nr. 5;',  true
            'a[^\\n]*c|nr\\. (?P<n>\\d+);',   'a 32 ',         'nr. 5;',  true
            '\\ba.*\\Bc|a.*;$|(?P<n>z)',        'a b c ',        'z',       true
            """)
    void takesTimeLinearInTheTextWhereverAMatchMayBegin(String pattern, String piece, String end, boolean found) {
        SearchedPattern searched = SearchedPattern.of(pattern);

        assertThat(searched.find(piece.repeat(200_000) + end) != null).isEqualTo(found);
    }

    private static String told(Rule rule, @Nullable PatternMatch match) {
        if (match == null) {
            return "";
        }
        StringBuilder told =
                new StringBuilder().append(match.start()).append(' ').append(match.group());
        rule.groups().stream()
                .sorted()
                .forEach(name -> told.append('|').append(name).append('=').append(match.group(name)));
        return told.toString();
    }

    private static String told(Rule rule, Matcher matcher) {
        StringBuilder told =
                new StringBuilder().append(matcher.start()).append(' ').append(matcher.group());
        rule.groups().stream()
                .sorted()
                .forEach(name -> told.append('|').append(name).append('=').append(matcher.group(name)));
        return told.toString();
    }
}
