package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamergraaf.lexicon.PhraseTrie.Case;
import org.junit.jupiter.api.Test;

class KnownWordsTests {

    private static final PhraseTrie<String> BODIES = PhraseTrie.<String>builder()
            .add("Wilgenwaterstaat", Case.INITIAL, "water")
            .add("XQZ", Case.EXACT, "xqz")
            .build();

    private final KnownWords words = BODIES.knownWords(WordTraits.NONE, 0, 0);

    @Test
    void keepsAWordOnceInItsLettersForAllTexts() {
        Tokens first = words.cut("De wilg en de wilg.", false);
        Tokens second = words.cut("en de wilg, Wilg", false);
        assertThat(first.form(1)).isSameAs(first.form(4)).isSameAs(second.form(2));
        assertThat(first.form(0)).isNotSameAs(first.form(3));
        assertThat(second.form(4).string()).isEqualTo("Wilg");
        assertThat(second.form(4).isCapitalised()).isTrue();
        assertThat(second.form(3).isWord()).isFalse();
    }

    @Test
    void joinsAKnownWordThatALineEndBroke() {
        Tokens tokens = words.cut("Wilgenwater-staat en Wilgenwater-schap", false);
        assertThat(tokens.word(0)).isEqualTo("Wilgenwaterstaat");
        assertThat(tokens.form(0).isBroken()).isTrue();
        assertThat(tokens.end(0)).isEqualTo("Wilgenwater-staat".length());
        assertThat(tokens.word(2)).isEqualTo("Wilgenwater");
        assertThat(tokens.form(2).isBroken()).isFalse();
        assertThat(BODIES.longestAt(tokens, 0, match -> true)).isNotNull();
    }

    @Test
    void takesGluedWordsApartWhereverTheyStand() {
        Tokens tokens = words.cut("deXQZis deXQZis", false);
        assertThat(tokens.size()).isEqualTo(6);
        assertThat(tokens.word(4)).isEqualTo("XQZ");
        assertThat(tokens.form(1)).isSameAs(tokens.form(4));
    }

    @Test
    void keepsTheTraitsOfAWord() {
        KnownWords counted = BODIES.knownWords(
                new WordTraits() {
                    @Override
                    public long sets(Word word) {
                        return word.string().length();
                    }

                    @Override
                    public long endings(Word word) {
                        return word.string().charAt(word.string().length() - 1);
                    }
                },
                0,
                4);
        Tokens tokens = counted.cut("een wilg", false);
        assertThat(tokens.noticed()).containsExactly(1);
        assertThat(tokens.form(1).sets()).isEqualTo(4);
        assertThat(tokens.form(1).endings()).isEqualTo('g');
    }

    /** Far more words than there are places: what is forgotten is found out again, and no word is taken for another. */
    @Test
    void forgetsNothingThatMatters() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("wilg").append(Integer.toString(i, 36)).append("x ");
        }
        for (int round = 0; round < 2; round++) {
            Tokens tokens = words.cut(text.toString(), false);
            assertThat(tokens.size()).isEqualTo(100_000);
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.word(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
            }
        }
    }

    @Test
    void givesThreadsThatShareItTheSame() throws InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 7 == 0 ? "deXQZis " : "wilg" + i % 3000 + "x ");
        }
        String expected = spelled(BODIES.knownWords(WordTraits.NONE, 0, 0).cut(text.toString(), false));
        String[] seen = new String[4];
        Thread[] threads = new Thread[seen.length];
        for (int i = 0; i < threads.length; i++) {
            int thread = i;
            threads[i] = new Thread(() -> seen[thread] = spelled(words.cut(text.toString(), false)));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(seen).containsOnly(expected);
    }

    private static String spelled(Tokens tokens) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            spelled.append(tokens.word(i)).append('|').append(tokens.form(i).isKnown());
        }
        return spelled.toString();
    }
}
