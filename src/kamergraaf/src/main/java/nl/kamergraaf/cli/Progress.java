package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far long work is: on a terminal a bar that is drawn anew a few times a second, elsewhere a line every ten seconds.
 * Short work shows nothing.
 */
final class Progress {

    private static final int WIDTH = 30;
    private static final long DRAW_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final int total;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private boolean drawn;
    private int done;
    private int failed;

    /**
     * Begins.
     *
     * @param terminal whether somebody watches, and the line can be drawn over
     * @param total    how many pieces of work there are
     * @param clock    nanoseconds
     */
    Progress(PrintWriter out, boolean terminal, int total, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /** Returns whether standard error goes to a terminal that can draw over a line. */
    static boolean onTerminal() {
        String term = System.getenv("TERM");
        return System.console() != null && term != null && !term.equals("dumb");
    }

    /** Notes a piece of work that is done. */
    void step(boolean succeeded) {
        done++;
        failed += succeeded ? 0 : 1;
        long now = clock.getAsLong();
        if (now - shown >= (terminal ? DRAW_NANOS : LINE_NANOS)) {
            shown = now;
            out.print(terminal ? CLEAR + bar(now) : line(now) + System.lineSeparator());
            out.flush();
            drawn = terminal;
        }
    }

    /** Takes the bar away, so that something else can be said; it comes back with the next step. */
    void clear() {
        if (drawn) {
            out.print(CLEAR);
            out.flush();
            drawn = false;
        }
    }

    private String bar(long now) {
        int filled = (int) Math.min(WIDTH, (long) WIDTH * done / Math.max(1, total));
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + line(now);
    }

    private String line(long now) {
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        double rate = done / seconds;
        long left = Math.round(Math.max(0, total - done) / Math.max(1e-6, rate));
        return String.format(
                Locale.ROOT, "%d of %d documents, %.1f/s, %s left, %d failed", done, total, rate, time(left), failed);
    }

    /** Returns seconds as people read them: {@code 1:05}, {@code 2:00:00}. */
    private static String time(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        return duration.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart())
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart());
    }
}
