package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTrieTests {

    private static final LetterTrie TRIE = LetterTrie.builder()
            .add("zee", 1)
            .add("zee-eend", 2)
            .add("zeeën van tijd", 3)
            .add("j.l.", 4)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zee|3",
                "ZEE-EEND|8",
                "zee eend|8",
                "zee–eend|8",
                "zee-\u00ADeend|9",
                "Zeeën  van tijd|15",
                "zeeEn VanTijd|13",
                "zeeën van ti-jd|15",
                "J.L.|4"
            })
    void findsTheLongestWhateverTheSpelling(String text, int end) {
        LetterTrie.Matches found = new LetterTrie.Matches();
        assertThat(TRIE.match(text.toCharArray(), 0, found)).isTrue();
        assertThat(found.end(found.size() - 1)).isEqualTo(end);
    }

    @Test
    void findsAllThatBeginAtAPlace() {
        LetterTrie.Matches found = new LetterTrie.Matches();
        assertThat(TRIE.match("de zee-eend".toCharArray(), 3, found)).isTrue();
        assertThat(found.size()).isEqualTo(2);
        assertThat(found.value(0)).isEqualTo(1);
        assertThat(found.value(1)).isEqualTo(2);
        assertThat(TRIE.match("de zee".toCharArray(), 0, found)).isFalse();
        assertThat(TRIE.mayBegin("Zee".toCharArray(), 0)).isTrue();
        assertThat(TRIE.mayBegin("de zee".toCharArray(), 0)).isFalse();
    }

    @Test
    void refusesWhatCannotBeFound() {
        assertThatThrownBy(() -> LetterTrie.builder().add("a*b", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterTrie.builder().add("", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What begins in a text is never denied to a stretch of letters and digits of it, whatever the text has behind that. */
    @Test
    void deniesNoPhraseToAStretchThatMayGoOn() {
        LetterTrie trie = LetterTrie.builder()
                .add("eind mei", 1)
                .add("wilg", 2)
                .add("wilgen 12", 3)
                .add("m-en", 4)
                .build();
        String signs = "eindm wilgn12-E\u0301";
        Random random = new Random(17);
        LetterTrie.Matches found = new LetterTrie.Matches();
        int matched = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "wil" : random.nextBoolean() ? "eind" : "m");
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int end = 1;
            while (end < text.length() && Letters.isInWord(text.charAt(end))) {
                end++;
            }
            if (trie.match(text.toString().toCharArray(), 0, found)) {
                matched++;
                assertThat(trie.mayBeginIn(text.substring(0, end).toCharArray(), 0))
                        .as(text.toString())
                        .isTrue();
            }
        }
        assertThat(matched).isGreaterThan(1000);
        assertThat(trie.mayBeginIn("wilde".toCharArray(), 0)).isFalse();
    }
}
