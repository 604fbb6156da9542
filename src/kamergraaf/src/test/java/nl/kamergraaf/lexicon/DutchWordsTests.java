package nl.kamergraaf.lexicon;

import static nl.kamergraaf.lexicon.DutchWords.Kind.CONJUNCTION;
import static nl.kamergraaf.lexicon.DutchWords.Kind.INFINITIVE;
import static nl.kamergraaf.lexicon.DutchWords.Kind.NAME;
import static nl.kamergraaf.lexicon.DutchWords.Kind.NOUN;
import static nl.kamergraaf.lexicon.DutchWords.Kind.PLURAL;
import static nl.kamergraaf.lexicon.DutchWords.Kind.PREPOSITION;
import static nl.kamergraaf.lexicon.DutchWords.Kind.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchWordsTests {

    private final DutchWords words = DutchWords.open();

    @ParameterizedTest
    @ValueSource(strings = {"beleid", "Beleid", "heeft", "mijnbouwschade", "Nederland", "geïnformeerd"})
    void knowsForms(String word) {
        assertThat(words.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beleidvan", "ministerheeft", "", "xqzw", "Beleidvan"})
    void knowsNoOthers(String word) {
        assertThat(words.knows(word)).isFalse();
        assertThat(words.kinds(word)).isEmpty();
    }

    @Test
    void tellsWhatAFormCanBe() {
        assertThat(words.kinds("heeft")).containsExactly(VERB);
        assertThat(words.kinds("hebben")).containsExactly(INFINITIVE);
        assertThat(words.kinds("tussen")).contains(PREPOSITION);
        assertThat(words.kinds("omdat")).contains(CONJUNCTION);
        assertThat(words.kinds("Beleid")).containsExactly(NOUN);
        assertThat(words.kinds("mensenrechten")).containsExactly(PLURAL);
        assertThat(words.kinds("Nederland")).contains(NAME);
    }
}
