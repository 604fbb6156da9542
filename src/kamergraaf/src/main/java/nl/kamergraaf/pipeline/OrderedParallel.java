package nl.kamergraaf.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work in several threads and hands the results over in the order of the input, in the caller's thread. At most a few
 * inputs a thread are under way, so that memory stays bounded whatever the number of inputs.
 */
final class OrderedParallel {

    private static final int UNDER_WAY_PER_THREAD = 4;

    private OrderedParallel() {}

    /**
     * Applies {@code work} to every input.
     *
     * @param threads  how many work at once, at least one
     * @param inputs   taken one by one as room comes free
     * @param work     must not throw for what is wrong with an input
     * @param consumer called once an input, in order
     */
    static <I, O> void run(int threads, Iterable<I> inputs, Function<I, O> work, Consumer<O> consumer) {
        if (threads <= 1) {
            inputs.forEach(input -> consumer.accept(work.apply(input)));
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "extract");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<O>> underWay = new ArrayDeque<>();
        try {
            for (I input : inputs) {
                underWay.add(executor.submit(() -> work.apply(input)));
                if (underWay.size() >= threads * UNDER_WAY_PER_THREAD) {
                    consumer.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                consumer.accept(result(underWay.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were being read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document's work ended in an error: " + e.getCause(), e);
        }
    }
}
