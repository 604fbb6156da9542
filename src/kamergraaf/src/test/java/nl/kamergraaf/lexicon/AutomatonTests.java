package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An automaton never denies what its pattern matches, and turns away most of what it does not. */
class AutomatonTests {

    private static final String[] PIECES = {
        " ",
        " ",
        "\u00a0",
        "\n",
        ".",
        ",",
        "(",
        ")",
        "-",
        "–",
        "/",
        "’",
        "«",
        "»",
        "é",
        "\u212a",
        "\ud835\udc00",
        "\ud835",
        "I",
        "Ab",
        "1",
        "23",
        "2031",
        "nr. ",
        "de ",
        "van ",
        "en ",
        "t/m ",
        "Kamerstuk",
        "KAMERSTUKKEN",
        "motie",
        "Jansen",
        "c.s."
    };

    static Stream<Rule> rules() {
        return Stream.of("citation", "reference", "head", "headings", "kinds", "openings", "running-lines", "run-on")
                .flatMap(name -> RuleFile.load(name).stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void deniesNoMatchOfAnyRule(Rule rule) {
        Pattern reference = Pattern.compile(rule.pattern());
        Automaton at = at(rule.pattern());
        Automaton within = within(rule.pattern());
        int matches = 0;
        for (String text : texts(rule)) {
            for (int from = 0; from <= text.length(); from++) {
                int to = Math.min(text.length(), from + 90);
                String rest = text.substring(from, to);
                if (reference.matcher(rest).lookingAt()) {
                    matches++;
                    assertThat(at.mayBegin(text, from, to)).as(rest).isTrue();
                    assertThat(at.mayMatch(text, from, to)).as(rest).isTrue();
                }
                if (from % 16 == 0 && reference.matcher(rest).find()) {
                    assertThat(within.mayMatch(text, from, to)).as(rest).isTrue();
                }
            }
        }
        assertThat(matches).as("the texts hold something to match").isPositive();
    }

    /** The rule's examples, and what comes of them where pieces of a text are put in their way. */
    static List<String> texts(Rule rule) {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>(rule.counterExamples());
        for (Rule.Example example : rule.examples()) {
            texts.add(example.text());
            StringBuilder text = new StringBuilder(example.text());
            for (int i = 0; i < 4; i++) {
                text.insert(random.nextInt(text.length() + 1), PIECES[random.nextInt(PIECES.length)]);
                texts.add(text.toString());
            }
            texts.add(example.text().toUpperCase(Locale.ROOT));
        }
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            pieces.append(PIECES[random.nextInt(PIECES.length)]);
        }
        texts.add(pieces.toString());
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\p{L}",
                "\\p{Lu}",
                "\\p{Ll}",
                "\\p{N}",
                "[^a-zé]",
                "(?i:[^k])",
                ".",
                "\\w",
                "\\W",
                "\\s",
                "\\S",
                "\\d",
                "\\D",
                "(?i:[a-zà-þ])",
                "(?i)k",
                "(?i:s)",
                "(?i:i)",
                "(?i:é)",
                "\\pL",
                "[\\p{L}’'-]",
                "\\x{a0}",
                "[-‐‑‒–—−]"
            })
    void knowsEveryCharacterOfASet(String set) {
        Pattern pattern = Pattern.compile(set);
        Automaton automaton = at(set);
        List<String> denied = new ArrayList<>();
        for (int c = 0; c < 0x20000; c++) {
            String text = new String(Character.toChars(c));
            if (pattern.matcher(text).matches() && !automaton.mayMatch(text, 0, text.length())) {
                denied.add(String.format("U+%04X", c));
            }
        }
        // signs of ordinals, and a few characters of other scripts, have another category in the tables of Java, which
        // are younger
        denied.removeAll(List.of("U+00AA", "U+00BA"));
        assertThat(denied).hasSizeLessThan(20).noneMatch(each -> each.compareTo("U+1000") < 0);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ab+c,                        abbc,    true
            ab+c,                        ac,      false
            ab{2}c,                      abc,     false
            'ab{2,3}c',                    abbbc,   true
            'ab{2,3}c',                    abbbbc,  false
            'a{2,}',                     aaaa,    true
            a{x,                         a{x,     true
            (?:a|bc)*d,                  bcabcd,  true
            (?:a|bc)*d,                  bcacbd,  false
            (?P<name>x)|(?<other>y),     y,       true
            (?i:kst)-(?-i:A),            KST-A,   true
            (?i:kst)-(?-i:A),            kst-a,   false
            (?i)de (?-i)Kamer,           DE Kamer, true
            (?i)de (?-i)Kamer,           DE kamer, false
            [a-c\\d.-]+x,                a1.-x,   true
            [a-c\\d.-]+x,                a1_x,    false
            \\bvan\\b$,                  van,     true
            \\bvan\\b$,                  vin,     false
            (?:)*a,                      a,       true
            """)
    void followsThePattern(String pattern, String text, boolean expected) {
        assertThat(at(pattern).mayMatch(text, 0, text.length())).isEqualTo(expected);
    }

    @Test
    void findsTheBeginningAnywhereIfAsked() {
        String pattern = "nr\\. \\d";
        assertThat(within(pattern).mayMatch("zie nr. 5", 0, 9)).isTrue();
        assertThat(within(pattern).mayMatch("zie nr. 5", 0, 8)).isFalse();
        assertThat(at(pattern).mayMatch("zie nr. 5", 0, 9)).isFalse();
        assertThat(at(pattern).mayMatch("zie nr. 5", 4, 9)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?P>name)", "(?x:a)", "(?U:a)", "\\Qa\\E", "\\p{Greek}", "[[:alpha:]]"})
    void refusesWhatItDoesNotKnow(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> PatternReader.read(pattern));
    }

    @Test
    void answersAreTheSameInManyThreadsAtOnce() throws Exception {
        Rule rule = RuleFile.load("citation").get(0);
        List<String> texts = texts(rule);
        List<Boolean> expected = answers(within(rule.pattern()), texts);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                Automaton shared = within(rule.pattern());
                Callable<List<Boolean>> task = () -> answers(shared, texts);
                for (Future<List<Boolean>> future : threads.invokeAll(Collections.nCopies(8, task))) {
                    assertThat(future.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Automaton at(String pattern) {
        PatternStates states = PatternStates.of(PatternReader.read(pattern));
        return Automaton.at(states, CharacterClasses.of(states.sets()));
    }

    private static Automaton within(String pattern) {
        PatternStates states = PatternStates.of(PatternReader.read(pattern));
        return Automaton.within(states, CharacterClasses.of(states.sets()));
    }

    private static List<Boolean> answers(Automaton automaton, List<String> texts) {
        return texts.stream()
                .map(text -> automaton.mayMatch(text, 0, text.length()))
                .toList();
    }
}
