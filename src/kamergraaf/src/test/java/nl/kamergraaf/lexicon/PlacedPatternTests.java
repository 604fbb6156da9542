package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A pattern at a place matches what RE2/J matches there, and its groups hold the same. */
class PlacedPatternTests {

    private static final int WINDOW = 90;

    @ParameterizedTest
    @MethodSource("nl.kamergraaf.lexicon.AutomatonTests#rules")
    void agreesWithTheReferenceOnEveryRule(Rule rule) {
        Pattern reference = Pattern.compile(rule.pattern());
        PlacedPattern placed = PlacedPattern.of(rule.pattern(), WINDOW);
        for (String text : AutomatonTests.texts(rule)) {
            for (int from = 0; from <= text.length(); from++) {
                assertSame(reference, placed, text, from);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "(?P<a>a|ab)(?P<b>c|bcd)?; abcd",
                "(?P<a>a*?)(?P<b>a*); aaa",
                "(?P<a>a{1,2}?)(?P<b>a{0,2}); aaaa",
                "(?:(?P<a>a)|(?P<b>b))*; abba",
                "(?:(?P<a>a+)|(?P<b>b))*c; aabac",
                "(?P<a>(?:a|b)*)\\b; ab",
                "\\bvan\\b(?P<a> \\w+)?$; van Wilg",
                "\\Ban; an",
                "(?m:^a$)(?P<a>\\n(?m:^b$)); a#b",
                "(?s)a(?P<a>.)b; a#b",
                "a(?P<a>.)?b?; a#b",
                "(?i:[^k]+)(?P<a>K?); abcK",
                "(?P<a>.)(?P<b>.); \ud835\udc00x",
                "(?P<a>[\\p{L}’'-]+)(?P<b>[^\\p{L}]); 't-Lam!",
                "a|b|; c"
            })
    void agreesWithTheReferenceOnTheOrderOfWays(String pattern, String text) {
        Pattern reference = Pattern.compile(pattern);
        String broken = text.replace('#', '\n');
        for (int from = 0; from <= broken.length(); from++) {
            assertSame(reference, PlacedPattern.of(pattern, WINDOW), broken, from);
        }
    }

    private static void assertSame(Pattern pattern, PlacedPattern placed, String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + WINDOW));
        Matcher expected = pattern.matcher(rest);
        PatternMatch match = placed.at(text, from);
        assertThat(match != null).as(rest).isEqualTo(expected.lookingAt());
        if (match != null) {
            assertThat(match.group()).as(rest).isEqualTo(expected.group());
            assertThat(match.length()).isEqualTo(expected.end());
            pattern.namedGroups().keySet().forEach(name -> {
                assertThat(match.group(name)).as("%s in %s", name, rest).isEqualTo(expected.group(name));
                if (match.group(name) != null) {
                    assertThat(match.end(name)).isEqualTo(expected.end(name));
                }
            });
        }
    }

    @Test
    void seesNothingBeyondItsWindow() {
        PlacedPattern placed = PlacedPattern.of("a+(?P<end>$)", 3);
        assertThat(Objects.requireNonNull(placed.at("xaaaaa", 1)).length()).isEqualTo(3);
        assertThat(placed.at("xaab", 1)).isNull();
        assertThat(Objects.requireNonNull(placed.at("xaa", 1)).group("end")).isEmpty();
        assertThat(placed.at("xaa", 3)).isNull();
    }

    @Test
    void knowsTheGroupsOfItsPattern() {
        PatternMatch match =
                Objects.requireNonNull(PlacedPattern.of("a(?P<b>b)?", 9).at("ac", 0));
        assertThat(match.has("b")).isTrue();
        assertThat(match.group("b")).isNull();
        assertThat(match.has("c")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> match.group("c"));
    }

    @Test
    void takesTimeLinearInTheWindowWhateverThePattern() {
        PlacedPattern placed = PlacedPattern.of("(?:(?:a|a)*)*(?:a?){40}b", 20_000);
        assertThat(placed.at("a".repeat(20_000), 0)).isNull();
        assertThat(placed.at("a".repeat(19_000) + "b", 0)).isNotNull();
    }
}
