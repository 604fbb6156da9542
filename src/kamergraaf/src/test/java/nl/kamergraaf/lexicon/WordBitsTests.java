package nl.kamergraaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBitsTests {

    private static final WordBits WORDS =
            WordBits.of(Map.of("één", 1L, "is", 2L, "tot en met", 4L, "Naam", 8L, "ⅷ", 16L, "i̇", 32L));

    @ParameterizedTest
    @CsvSource({
        "één, 1",
        "ÉÉN, 1",
        "Één, 1",
        "Is, 2",
        "IS, 2",
        "Tot en Met, 4",
        "naam, 0",
        "Naam, 0",
        "Ⅷ, 16",
        "İ, 32",
        "i, 0",
        "iss, 0",
        "'', 0"
    })
    void findsAWordInAnyCaseUnderAnyLocale(String word, long bits) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(WORDS.of(word)).isEqualTo(bits);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void passesOverNoWordByItsLengthAndEnds() {
        Map<String, Long> words = Map.of("de", 1L, "één", 2L, "wilgen", 4L, "e", 8L, "ⱥk", 16L);
        WordBits bits = WordBits.of(words);
        String letters = "deénÉwilgENWⱥȺkK\u212a";
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = random.nextInt(4); j >= 0; j--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            long expected = words.getOrDefault(word.toString().toLowerCase(Locale.ROOT), 0L);
            found += expected == 0 ? 0 : 1;
            assertThat(bits.of(word.toString())).as(word.toString()).isEqualTo(expected);
        }
        assertThat(found).isGreaterThan(1000);
    }

    @Test
    void tellsTheSetsOfAWord() {
        WordSets sets = WordSets.builder()
                .add("one", "eik")
                .add("two", "eik")
                .add("two", "wilg")
                .build();
        assertThat(sets.has("one", "Eik")).isTrue();
        assertThat(sets.has("two", "EIK")).isTrue();
        assertThat(sets.has("one", "wilg")).isFalse();
        assertThat(sets.has("three", "wilg")).isFalse();
    }

    @Test
    void holdsSixtyFourSets() {
        WordSets.Builder builder = WordSets.builder();
        for (int i = 0; i < 64; i++) {
            builder.add("set " + i, "eik");
        }
        assertThat(builder.add("set 63", "beuk").build().has("set 63", "beuk")).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> builder.add("set 64", "eik"));
    }
}
