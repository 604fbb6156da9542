package nl.kamergraaf.mention.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLinksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`12 en 13.`; en; 13",
                "`12, nr. 14`; ,; 14",
                "`12 t/m 15`; t/m; 15",
                "`12, p. 4 en 5, en nr. 6`; , en; 6",
                "`12, B`; ,; B",
                "`12 mei`;;",
                "`12, 3 mei`;;",
                "`12, 500 000`;;"
            })
    void readsWhatJoinsANumberToTheNext(String text, String joint, String number) {
        NumberLinks.Link link = new NumberLinks(text).at(2);
        assertThat(link == null ? null : link.joint()).isEqualTo(joint);
        assertThat(link == null ? null : link.number()).isEqualTo(number);
    }

    /** Whatever was read before, a place gives what it gives to one who reads nothing else. */
    @Test
    void remembersNothingWrong() {
        StringBuilder built = new StringBuilder();
        Random random = new Random(11);
        String[] pieces = {"1", "23", ", ", " en ", "vraag ", " t/m ", "B", " mei", "4567", "-", ", p. 3, en nr. "};
        while (built.length() < 6000) {
            built.append(pieces[random.nextInt(pieces.length)]);
        }
        String text = built.toString();
        NumberLinks links = new NumberLinks(text);
        int found = 0;
        for (int i = 0; i < 30_000; i++) {
            int at = random.nextInt(text.length());
            NumberLinks.Link link = links.at(at);
            assertThat(link).isEqualTo(new NumberLinks(text).at(at)).isEqualTo(links.at(at));
            found += link == null ? 0 : 1;
        }
        assertThat(found).isGreaterThan(1000);
    }
}
