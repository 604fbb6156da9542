package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Whether work on a text takes time that grows with its length only. Linear time gives four times as much for four times the text,
 * quadratic sixteen times; the smallest times say nothing.
 *
 * @param length of the shorter text
 * @param floor  what any work may take
 */
public record LinearTime(int length, Duration floor) {

    private static final int TIMES = 4;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /**
     * Fails if the time grows faster than the text.
     *
     * @param part    of which the text is made, over and over
     * @param prepare makes of a text what is worked on; not measured
     */
    public <T> void check(String part, Function<String, T> prepare, Consumer<T> work) {
        long once = least(part, length, prepare, work);
        long whole = least(part, TIMES * length, prepare, work);
        assertThat(whole)
                .as("processor time of four times the text, against " + once)
                .isLessThan(2 * TIMES * once + floor.toNanos());
    }

    /** The less of two: what runs beside the test takes caches, and with them processor time. */
    private static <T> long least(String part, int length, Function<String, T> prepare, Consumer<T> work) {
        String text = part.repeat(length / part.length());
        return assertTimeoutPreemptively(
                LONGEST,
                () -> Math.min(nanoseconds(prepare.apply(text), work), nanoseconds(prepare.apply(text), work)));
    }

    private static <T> long nanoseconds(T prepared, Consumer<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.accept(prepared);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
