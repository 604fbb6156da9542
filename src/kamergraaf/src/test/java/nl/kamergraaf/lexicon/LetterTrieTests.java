package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
