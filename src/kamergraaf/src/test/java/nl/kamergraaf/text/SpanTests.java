package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTests {

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 4);

        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(span.overlaps(new Span(4, 5))).isFalse();
        assertThat(span.overlaps(new Span(3, 5))).isTrue();
        assertThat(span.in("abcdef")).isEqualTo("cd");
        assertThat(span.shift(3)).isEqualTo(new Span(5, 7));
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessage("no span: [3, 2)");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("no span: [-1, 2)");
    }

    @Test
    void sourceTextFindsPagesAndRuns() {
        SourceText text = SourceText.of(
                "abcdef",
                List.of(),
                List.of(new Page(1, new Span(0, 3)), new Page(2, new Span(3, 6))),
                List.of(
                        new PlacedRun(new Span(0, 2), 1, new Box(0, 0, 2, 1)),
                        new PlacedRun(new Span(2, 3), 1, new Box(2, 0, 1, 1)),
                        new PlacedRun(new Span(4, 5), 3, new Box(0, 0, 1, 1))));

        assertThat(text.pageAt(2)).contains(1);
        assertThat(text.pageAt(3)).contains(2);
        assertThat(text.pageAt(4)).contains(3);
        assertThat(text.pageAt(6)).isEmpty();
        assertThat(text.runsIn(new Span(1, 3))).hasSize(2);
        assertThat(text.runsIn(new Span(5, 6))).isEmpty();
        assertThatThrownBy(() -> SourceText.of(
                        "ab", List.of(new Markup(new Span(1, 3), Markup.Kind.BOLD, "")), List.of(), List.of()))
                .hasMessage("[1, 3) ends after the text of 2 characters");
    }
}
