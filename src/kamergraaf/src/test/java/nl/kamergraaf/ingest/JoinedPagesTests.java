package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedPagesTests {

    private static final String FOOT = "Tweede Kamer, vergaderjaar 2031–2032, ";

    @Test
    void aPageBeginsOnALineOfItsOwn() {
        assertThat(JoinedPages.parted(
                        "Is dat zo?\nISSN 0921 - 7398’s-Gravenhage 2031" + FOOT + "Aanhangsel 1Antwoord 3\nJa.\n" + FOOT
                                + "Aanhangsel 2de zee «diep».\n" + FOOT + "Aanhangsel 3"))
                .isEqualTo("Is dat zo?\nISSN 0921 - 7398’s-Gravenhage 2031\n" + FOOT + "Aanhangsel 1\nAntwoord 3\nJa.\n"
                        + FOOT + "Aanhangsel 2\nde zee «diep».\n" + FOOT + "Aanhangsel 3");
        assertThat(JoinedPages.parted("zee\n" + FOOT + "99 310 XII, nr. 143 12Hierbij"))
                .isEqualTo("zee\n" + FOOT + "99 310 XII, nr. 143 12\nHierbij");
    }

    @Test
    void aFootWithNothingBehindItAndACitationStayAsTheyAre() {
        for (String text : List.of(
                FOOT + "Aanhangsel 1\nAntwoord 3\n",
                "Zie Aanhangsel Handelingen, vergaderjaar 2031–2032, nr. 3276Ja",
                "In de " + FOOT + "99 310, nr. 143 is dit gezegd.",
                "De Tweede Kamer, vergaderjaar onbekend, Aanhangsel 1Ja")) {
            assertThat(JoinedPages.parted(text)).isSameAs(text);
        }
    }
}
