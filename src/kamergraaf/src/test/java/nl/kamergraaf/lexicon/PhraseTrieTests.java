package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kamergraaf.lexicon.PhraseTrie.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTrieTests {

    private final PhraseTrie<String> trie = PhraseTrie.<String>builder()
            .add("Raad voor de Bomen", Case.INITIAL, "bomen")
            .add("Raad", Case.INITIAL, "raad")
            .add("VN", Case.EXACT, "vn")
            .add("VN-Bomenraad", Case.INITIAL, "vn-bomenraad")
            .add("Appèl", Case.ANY, "appel")
            .add("'s-Bosch", Case.INITIAL, "bosch")
            .add("boom.nl", Case.ANY, "boom.nl")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "De Raad voor de Bomen zegt; Raad voor de Bomen=bomen",
                "De Raad voor de\u00a0bomen zegt; Raad voor de\u00a0bomen=bomen",
                "RAAD VOOR DE BOMEN; RAAD VOOR DE BOMEN=bomen",
                "de Raad voor de Struiken; Raad=raad",
                "de raad voor de Bomen; ",
                "Raadhuis, Raad1; ",
                "de VN zegt; VN=vn",
                "de vn zegt; ",
                "de VN-gezant; VN=vn",
                "de VN\u2011Bomenraad; VN\u2011Bomenraad=vn-bomenraad",
                "de VN Bomenraad; VN Bomenraad=vn-bomenraad",
                "appel, APPE\u0300L; appel=appel APPE\u0300L=appel",
                "in \u2019s-Bosch en 's-Bosch; \u2019s-Bosch=bosch 's-Bosch=bosch",
                "zie www.boom.nl/x; boom.nl=boom.nl",
                "een boom .nl; ",
            })
    void findsWholeWordsAndTheLongestPhrase(String text, String expected) {
        String found = trie.find(text).stream()
                .map(match -> match.span().in(text) + "=" + match.value())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void doesNotRunIntoTheNextParagraph() {
        assertThat(trie.find("Raad voor\nde Bomen")).singleElement().satisfies(match -> assertThat(match.value())
                .isEqualTo("raad"));
    }

    @Test
    void givesTheNextLongestWhereTheLongestIsRefused() {
        List<PhraseTrie.Match<String>> found = trie.find(
                Tokens.of("Raad voor de Bomen"), match -> !match.value().equals("bomen"));
        assertThat(found).extracting(PhraseTrie.Match::value).containsExactly("raad");
    }

    /** Words at which no phrase may begin are passed over without a change of what is found. */
    @Test
    void findsTheSameWhereItIsToldTheBeginnings() {
        String[] pieces = {
            "Raad",
            "raad",
            "RAAD",
            "voor",
            "de",
            "Bomen",
            "bomen",
            "VN",
            "vn",
            "Vn",
            "-",
            "Bomenraad",
            "Appèl",
            "appel",
            "\u2019s",
            "'S",
            "Bosch",
            "boom",
            ".nl",
            "\u00adRaad",
            "\n",
            ","
        };
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Tokens tokens = Tokens.of(text.toString());
            int[] beginnings = IntStream.range(0, tokens.size())
                    .filter(token -> trie.mayBegin(tokens.form(token)))
                    .toArray();
            List<PhraseTrie.Match<String>> all = trie.find(tokens, match -> true);
            assertThat(trie.find(tokens, beginnings, match -> true))
                    .as(text.toString())
                    .isEqualTo(all);
            found += all.size();
        }
        assertThat(found).isGreaterThan(1000);
        assertThat(trie.mayBegin(Tokens.of("raad").form(0))).isFalse();
        assertThat(trie.mayBegin(Tokens.of("vn").form(0))).isFalse();
        assertThat(trie.mayBegin(Tokens.of("appel").form(0))).isTrue();
    }

    @Test
    void tokensCoverTheirWordsInAnyText() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append((char)
                        (random.nextInt(4) == 0 ? random.nextInt(0x10000) : " aA-'.\n9".charAt(random.nextInt(8))));
            }
            Tokens tokens = Tokens.of(text.toString());
            int before = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before).isLessThan(tokens.end(i));
                assertThat(tokens.is(i, tokens.folded(i))).isTrue();
                before = tokens.end(i);
            }
            trie.find(text.toString());
        }
    }
}
