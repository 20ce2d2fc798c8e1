package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {

    private static final double MILLISECOND = 1e6;

    @ParameterizedTest(name = "{0} threads, {1} rows")
    @CsvSource({"1, 5", "2, 1", "2, 2", "3, 100", "7, 6", "7, 101"})
    void everyRowIsDoneOnce(int threads, int rows) {
        AtomicIntegerArray done = new AtomicIntegerArray(rows);
        Set<Integer> starts = ConcurrentHashMap.newKeySet();
        new Workers(threads).split(rows, MILLISECOND, (from, to) -> {
            starts.add(from);
            for (int r = from; r < to; r++) {
                done.incrementAndGet(r);
            }
        });
        for (int r = 0; r < rows; r++) {
            assertEquals(1, done.get(r));
        }
        assertEquals(threads == 1 ? 1 : Math.min(4 * threads, rows), starts.size());
    }

    @ParameterizedTest(name = "{0} threads, {1} jobs")
    @CsvSource({"1, 5", "3, 1", "7, 100"})
    void everyJobIsDoneOnce(int threads, int jobs) {
        AtomicIntegerArray done = new AtomicIntegerArray(jobs);
        new Workers(threads).each(jobs, done::incrementAndGet);
        for (int k = 0; k < jobs; k++) {
            assertEquals(1, done.get(k));
        }
    }

    @Test
    void littleWorkStaysOnTheThreadThatAsks() {
        Thread here = Thread.currentThread();
        new Workers(7).split(1000, 1, (from, to) -> {
            assertEquals(1000, to - from);
            assertEquals(here, Thread.currentThread());
        });
    }

    @Test
    void whatOneThreadThrowsIsThrown() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> new Workers(2)
                        .both(
                                MILLISECOND,
                                () -> 1,
                                () -> {
                                    throw new UnsupportedOperationException();
                                },
                                Integer::equals));
    }

    /** Odd sizes, large enough that seven threads have their part of each. */
    @ParameterizedTest(name = "{0} threads, {1}, {2}")
    @CsvSource({
        "2, TANH, RANDOM",
        "3, TANH, LOSS",
        "7, TANH, RANDOM",
        "2, RELU, LOSS",
        "7, RELU, RANDOM",
        "3, GELU, RANDOM",
        "7, SIGMOID, LOSS"
    })
    void everyNumberOfALayerIsTheSameByAnyCountOfThreads(int threads, Activation activation, GradientSource source) {
        LayerSizes sizes = new LayerSizes(List.of(211, 173, 157, 203));
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.LECUN);
        Propagation alone =
                new Propagation.Start(sizes, 97, 5, Workers.ONE).through(scheme, activation, source, 41, Watch.NOBODY);
        Propagation together = new Propagation.Start(sizes, 97, 5, new Workers(threads))
                .through(scheme, activation, source, 41, Watch.NOBODY);
        assertEquals(alone, together);
    }

    /** Seeds that were on their way at once and seeds one after the other. */
    @Test
    void aBandIsThePropagationsOfItsSeeds() {
        LayerSizes sizes = LayerSizes.square(3, 57);
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.XAVIER_UNIFORM);
        Band band = Band.of(scheme, Activation.TANH, GradientSource.LOSS, sizes, 13, 9, Watch.NOBODY, soFar -> {});
        for (int seed = 0; seed < 9; seed++) {
            Propagation one = new Propagation.Start(sizes, 13, seed, Workers.ONE)
                    .through(scheme, Activation.TANH, GradientSource.LOSS, 41, Watch.NOBODY);
            assertArrayEquals(one.forward(), band.forward()[seed]);
            assertArrayEquals(one.backward(), band.backward()[seed]);
        }
    }

    /** Progress is told by all threads, and never goes back. */
    @Test
    void theShareOfABandRisesThoughSeedsGoTogether() {
        double[] last = {-1};
        Band.of(
                Initialiser.of(Initialiser.Scheme.LECUN),
                Activation.RELU,
                GradientSource.RANDOM,
                LayerSizes.square(4, 60),
                16,
                7,
                share -> {
                    assertTrue(share >= last[0] && share < 1, () -> share + " after " + last[0]);
                    last[0] = share;
                },
                soFar -> {});
        assertTrue(last[0] > 0.9);
    }
}
