package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Shows how far long work is: on a terminal a bar that is drawn anew a few times a second, elsewhere a line every ten seconds.
 * Short work shows nothing.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 20;
    private static final long DRAW_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    /** A terminal that is too narrow cuts the line rather than going on in the next, which could not be drawn over. */
    private static final String NO_WRAP = "\u001B[?7l";

    private static final String WRAP = "\u001B[?7h";

    /** What standard error is, where the system has it as a file. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintWriter out;
    private final boolean terminal;
    private final int total;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private boolean drawn;
    private boolean closed;
    private int read;
    private int settled;
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
        return term != null && !term.equals("dumb") && errorIsTerminal();
    }

    /** Java tells only of input and output together, and from version 22 on not even that; so the system is asked where it tells. */
    private static boolean errorIsTerminal() {
        try {
            String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && Runtime.version().feature() < 22;
        }
    }

    /** Draws it anew from time to time until it is closed, also while no piece of work ends. */
    Progress ticking() {
        Thread thread = new Thread(this::tickUntilClosed, "progress");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void tickUntilClosed() {
        while (tick()) {
            LockSupport.parkNanos(DRAW_NANOS);
        }
    }

    /** Notes a document that was read, and may still have to be written. */
    synchronized void read() {
        read++;
        tick();
    }

    /** Notes a document of which it is certain what became of it. */
    synchronized void settled(boolean succeeded) {
        settled++;
        failed += succeeded ? 0 : 1;
        tick();
    }

    /** Shows how far the work is, if it was not shown just now; returns whether it goes on. */
    synchronized boolean tick() {
        long now = clock.getAsLong();
        if (!closed && now - shown >= (terminal ? DRAW_NANOS : LINE_NANOS)) {
            shown = now;
            out.print(terminal ? CLEAR + NO_WRAP + bar(now) + WRAP : line(now) + System.lineSeparator());
            out.flush();
            drawn = terminal;
        }
        return !closed;
    }

    /** Says something in a line of its own, above the bar. */
    synchronized void say(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    /** Takes the bar away for good. */
    @Override
    public synchronized void close() {
        closed = true;
        clear();
    }

    private void clear() {
        if (drawn) {
            out.print(CLEAR);
            out.flush();
            drawn = false;
        }
    }

    /** The figures come first, so that a narrow terminal loses the bar before it loses them. */
    private String bar(long now) {
        int filled = (int) Math.min(WIDTH, (long) WIDTH * read / Math.max(1, total));
        return line(now) + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]";
    }

    private String line(long now) {
        if (read == 0) {
            return "0 of " + total + " documents";
        } else if (read >= total && settled < read) {
            return String.format(
                    Locale.ROOT,
                    "%d of %d documents, %d still being written, %d failed",
                    read,
                    total,
                    read - settled,
                    failed);
        }
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        double rate = read / seconds;
        long left = Math.round(Math.max(0, total - read) / rate);
        return String.format(
                Locale.ROOT, "%d of %d documents, %.1f/s, %s left, %d failed", read, total, rate, time(left), failed);
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
