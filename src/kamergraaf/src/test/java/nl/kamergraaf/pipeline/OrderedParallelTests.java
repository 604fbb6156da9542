package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedParallelTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrder(int threads) {
        List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
        List<Integer> outputs = new ArrayList<>();

        OrderedParallel.run(
                threads,
                inputs,
                input -> {
                    if (input % 17 == 0) {
                        Thread.yield();
                    }
                    return input * 2;
                },
                outputs::add);

        assertThat(outputs).isEqualTo(inputs.stream().map(input -> input * 2).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void keepsFewUnderWay(int threads) {
        AtomicInteger started = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        OrderedParallel.run(
                threads,
                IntStream.range(0, 200).boxed().toList(),
                input -> {
                    most.accumulateAndGet(started.incrementAndGet() - finished.get(), Math::max);
                    return input;
                },
                output -> finished.incrementAndGet());

        assertThat(most.get()).isLessThanOrEqualTo(threads * 4 + threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tellsOfAFaultOfTheWork(int threads) {
        assertThatThrownBy(() -> OrderedParallel.run(
                        threads,
                        List.of(1),
                        input -> {
                            throw new IllegalArgumentException("broken");
                        },
                        output -> {}))
                .hasStackTraceContaining("broken");
    }
}
