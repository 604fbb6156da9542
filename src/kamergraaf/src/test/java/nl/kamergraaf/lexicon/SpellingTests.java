package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Wilg", "wilgen7", "één", "ÿÿÿÿÿÿÿ", "?", "\n"})
    void ofAShortWordTellsAllOfIt(String word) {
        long number = of(word);
        assertThat(Spelling.tellsAll(number)).isTrue();
        StringBuilder letters = new StringBuilder();
        for (long left = number; left != 0; left >>>= 8) {
            letters.insert(0, (char) (left & 0xFF));
        }
        assertThat(letters).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wilgenbo", "Wilgenwaterstaat", "Łódź", "’", "\u0100\u0001"})
    void ofALongerWordOrOtherLettersDoesNot(String word) {
        assertThat(Spelling.tellsAll(of(word))).isFalse();
    }

    @Test
    void isReckonedLetterByLetter() {
        long letters = 0;
        int bits = 0;
        for (char c : "Wilg\u0142engracht".toCharArray()) {
            letters = Spelling.with(letters, c);
            bits |= c;
        }
        assertThat(Spelling.of(letters, 13, bits)).isEqualTo(of("Wilg\u0142engracht"));
    }

    @Test
    void seldomIsThatOfAnotherWord() {
        Random random = new Random(7);
        Map<Long, String> words = new HashMap<>();
        int shared = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(24); length > 0; length--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            String other = words.put(of(word.toString()), word.toString());
            shared += other != null && !other.contentEquals(word) ? 1 : 0;
        }
        assertThat(shared).isLessThan(20);
    }

    @Test
    void tellsWordsOfTwoBeginningsApartInEachLetter() {
        for (int length = 8; length < 16; length++) {
            char[] word = "Wilgen\u00e9\u00ffwaterst".substring(0, length).toCharArray();
            for (int at = 0; at < length; at++) {
                for (char other = 1; other < 0x200; other++) {
                    char[] changed = word.clone();
                    changed[at] = other;
                    boolean same = Spelling.of(changed, 0, length) == Spelling.of(word, 0, length)
                            && beginning(changed) == beginning(word);
                    assertThat(same).isEqualTo(other == word[at]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wilgenb", "Wilgenwaterstaat", "Wilgenl\u0151", "Wilgenla\u0151", "Wilgenlaantj\u0151"})
    void ofAnotherLengthOrWithOtherLettersHasNoBeginningThatTells(String word) {
        assertThat(beginning(word.toCharArray())).isZero();
    }

    private static long beginning(char[] word) {
        return Spelling.beginning(word, 0, word.length);
    }

    private static long of(String word) {
        return Spelling.of(word.toCharArray(), 0, word.length());
    }
}
