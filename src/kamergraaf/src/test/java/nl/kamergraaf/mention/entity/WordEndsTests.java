package nl.kamergraaf.mention.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordEndsTests {

    @Test
    void tellsAllEndsOfALongerWordInAnyCase() {
        WordEnds ends = new WordEnds();
        ends.add("dienst", 1);
        ends.add("st", 2);
        ends.add("raad", 4);
        assertThat(ends.of("Wilgendienst")).isEqualTo(3);
        assertThat(ends.of("WILGENRAAD")).isEqualTo(4);
        assertThat(ends.of("kunst")).isEqualTo(2);
        assertThat(ends.of("dienst")).isEqualTo(2);
        assertThat(ends.of("wdienst")).as("one letter more is too few").isEqualTo(2);
        assertThat(ends.of("ast")).isZero();
        assertThat(ends.of("wilg")).isZero();
        assertThat(ends.of("")).isZero();
    }

    @Test
    void refusesAnEndOfOneLetter() {
        assertThatThrownBy(() -> new WordEnds().add("s", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
