package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTests {

    @Test
    void theWordsOfAClassStandOnOneRow() {
        WordLists lists = WordLists.load("glued-words");
        assertThat(lists.of("article")).containsExactlyInAnyOrder("de", "het", "een");
        assertThat(lists.of("hyphen-prefix")).contains("niet", "oud").doesNotContain("");
    }

    @Test
    void whatIsMissingFails() {
        assertThatThrownBy(() -> WordLists.load("glued-words").of("articles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"articles\"");
        assertThatThrownBy(() -> WordLists.load("no-such-words")).isInstanceOf(LexiconException.class);
    }
}
