package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final StringWriter out = new StringWriter();
    private final AtomicLong now = new AtomicLong(5);

    private Progress progress(boolean terminal) {
        return new Progress(new PrintWriter(out), terminal, 100, now::get);
    }

    private void steps(Progress progress, int count, long seconds) {
        for (int i = 0; i < count; i++) {
            now.addAndGet(seconds * 1_000_000_000L / count);
            progress.read();
            progress.settled(i != 0);
        }
    }

    @Test
    void aTerminalSeesABarWithRateAndTimeLeft() {
        Progress progress = progress(true);
        steps(progress, 50, 100);
        String[] drawn = out.toString().split("\r\u001B\\[K");
        assertThat(drawn[drawn.length - 1])
                .isEqualTo(
                        "\u001B[?7l50 of 100 documents, 0.5/s, 1:40 left, 1 failed [##########          ]\u001B[?7h");
        progress.say("failed: one.pdf");
        assertThat(out.toString()).endsWith("\r\u001B[Kfailed: one.pdf" + System.lineSeparator());
        steps(progress, 1, 1);
        progress.close();
        assertThat(out.toString()).endsWith("\u001B[?7h\r\u001B[K");
        assertThat(progress.tick()).isFalse();
    }

    @Test
    void elsewhereALineEveryTenSeconds() {
        steps(progress(false), 60, 60);
        assertThat(out.toString().lines())
                .hasSize(6)
                .first()
                .isEqualTo("10 of 100 documents, 1.0/s, 1:30 left, 1 failed");
        assertThat(out.toString()).doesNotContain("\r\u001B");
    }

    @Test
    void shortWorkShowsNothing() {
        Progress progress = progress(false);
        steps(progress, 100, 9);
        progress.close();
        assertThat(out.toString()).isEmpty();
    }

    /** Documents are written many at once; the bar moves while they are read. */
    @Test
    void theBarMovesWhileNothingIsWrittenYet() {
        Progress progress = progress(true);
        for (int i = 0; i < 100; i++) {
            now.addAndGet(1_000_000_000L);
            progress.read();
        }
        assertThat(out.toString())
                .contains("25 of 100 documents, 1.0/s, 1:15 left, 0 failed [#####               ]")
                .contains("100 of 100 documents, 100 still being written, 0 failed [####################]");
    }

    @Test
    void beforeAnythingIsDoneThereIsNoRate() {
        Progress progress = progress(true);
        now.addAndGet(1_000_000_000L);
        assertThat(progress.tick()).isTrue();
        assertThat(out.toString()).contains("0 of 100 documents [").doesNotContain("left");
    }
}
