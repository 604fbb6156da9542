package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie.Case;
import org.junit.jupiter.api.Test;

class DocumentWordsTests {

    private static final PhraseTrie<String> BODIES = PhraseTrie.<String>builder()
            .add("Wilgenwaterstaat", Case.INITIAL, "water")
            .add("XQZ", Case.EXACT, "xqz")
            .build();

    @Test
    void keepsEachWordOnceInItsLettersOverAllTextsOfADocument() {
        DocumentWords words = BODIES.documentWords();
        Tokens first = BODIES.unglued("De wilg en de wilg.", words, false);
        int seen = words.size();
        Tokens second = BODIES.unglued("en de wilg, Wilg", words, false);
        assertThat(first.id(1)).isEqualTo(first.id(4)).isEqualTo(second.id(2));
        assertThat(first.id(0)).isNotEqualTo(first.id(3));
        assertThat(words.size()).isEqualTo(seen + 2);
        assertThat(words.string(second.id(4))).isEqualTo("Wilg");
        assertThat(words.isCapitalised(second.id(4))).isTrue();
        assertThat(words.isWord(second.id(3))).isFalse();
    }

    @Test
    void joinsAKnownWordThatALineEndBroke() {
        DocumentWords words = BODIES.documentWords();
        Tokens tokens = BODIES.unglued("Wilgenwater-staat en Wilgenwater-schap", words, false);
        assertThat(tokens.word(0)).isEqualTo("Wilgenwaterstaat");
        assertThat(words.isBroken(tokens.id(0))).isTrue();
        assertThat(tokens.end(0)).isEqualTo("Wilgenwater-staat".length());
        assertThat(tokens.word(2)).isEqualTo("Wilgenwater");
        assertThat(words.isBroken(tokens.id(2))).isFalse();
        assertThat(BODIES.longestAt(tokens, 0, match -> true)).isNotNull();
    }

    @Test
    void takesGluedWordsApartWhereverTheyStand() {
        Tokens tokens = BODIES.unglued("deXQZis deXQZis", BODIES.documentWords(), false);
        assertThat(tokens.size()).isEqualTo(6);
        assertThat(tokens.word(4)).isEqualTo("XQZ");
        assertThat(tokens.id(1)).isEqualTo(tokens.id(4));
    }

    @Test
    void growsWithTheDocument() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("wilg").append(Integer.toString(i, 36)).append("x ");
        }
        DocumentWords words = BODIES.documentWords();
        Tokens tokens = BODIES.unglued(text.toString(), words, false);
        Set<String> different = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            different.add(words.string(tokens.id(i)));
            assertThat(tokens.word(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
        }
        assertThat(words.size()).isEqualTo(5000).isEqualTo(different.size());
        BODIES.unglued(text.toString(), words, false);
        assertThat(words.size()).isEqualTo(5000);
    }
}
