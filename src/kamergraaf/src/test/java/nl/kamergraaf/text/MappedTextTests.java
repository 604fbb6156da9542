package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MappedTextTests {

    private static final String SOURCE = "de vredesonderhande-\nlingen in het land";

    private static MappedText joined() {
        return new MappedText.Builder()
                .append("de vredesonderhande", 0)
                .append("lingen in het land", 21)
                .build();
    }

    @Test
    void leadsBackToTheSource() {
        MappedText text = joined();
        int at = text.value().indexOf("lingen");

        assertThat(text.value()).isEqualTo("de vredesonderhandelingen in het land");
        assertThat(text.toSource(at)).isEqualTo(SOURCE.indexOf("lingen"));
        assertThat(text.toSource(text.length())).isEqualTo(SOURCE.length());
    }

    @Test
    void aSpanOverAJoinCoversWhatWasLeftOut() {
        MappedText text = joined();
        int start = text.value().indexOf("vredes");
        Span span = new Span(start, start + "vredesonderhandelingen".length());

        assertThat(text.toSource(span).in(SOURCE)).isEqualTo("vredesonderhande-\nlingen");
    }

    @Test
    void slicesKeepTheirMap() {
        MappedText slice = joined().slice(new Span(18, 25));

        assertThat(slice.value()).isEqualTo("elingen");
        assertThat(slice.toSource(0)).isEqualTo(18);
        assertThat(slice.toSource(1)).isEqualTo(21);
    }

    @Test
    void emptyTextComesFromNowhere() {
        assertThat(MappedText.EMPTY.value()).isEmpty();
        assertThat(MappedText.EMPTY.toSource(0)).isZero();
        assertThat(MappedText.EMPTY.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
        assertThatThrownBy(() -> MappedText.EMPTY.toSource(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyKeptCharacterIsTheOneInTheSource() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder source = new StringBuilder();
            MappedText.Builder builder = new MappedText.Builder();
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                char character = (char) ('a' + random.nextInt(26));
                source.append(character);
                int choice = random.nextInt(4);
                if (choice > 0) {
                    builder.append(character, i);
                    expected.append(character);
                }
                if (choice == 3 && expected.length() > 2) {
                    builder.dropLast(2);
                    expected.setLength(expected.length() - 2);
                }
            }
            MappedText text = builder.build();
            assertThat(text.value()).isEqualTo(expected.toString());
            for (int i = 0; i < text.length(); i++) {
                assertThat(source.charAt(text.toSource(i))).isEqualTo(text.charAt(i));
            }
        }
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> MappedText.verbatim("Ja.", 7).sources(new Span(0, 4)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
