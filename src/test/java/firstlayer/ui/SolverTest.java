package firstlayer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstlayer.Pictures;
import firstlayer.param.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SolverTest {

    private final Squares squares = new Squares();
    /** What waits for the background thread; a test runs it when it is time. */
    private final Deque<Runnable> background = new ArrayDeque<>();

    private final Solver<Long> solver = new Solver<>(squares, background::add);
    private final Heard told = new Heard();

    private static final class Heard implements Solver.Listener<Long> {
        final List<Double> shares = new ArrayList<>();
        final List<Long> partials = new ArrayList<>();
        final List<Long> results = new ArrayList<>();
        Map<Values, Long> kept = Map.of();

        @Override
        public void working(double share) {
            shares.add(share);
        }

        @Override
        public void partial(Values values, Long result) {
            partials.add(result);
        }

        @Override
        public void done(Values values, Long result, Map<Values, Long> kept) {
            results.add(result);
            this.kept = kept;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void solve(long n, Long... kept) {
        solver.solve(Squares.of(n), Arrays.stream(kept).map(Squares::of).toList(), told);
    }

    /** On the listener's own thread, so that nothing it is sent arrives before the solve has ended. */
    private void work() {
        Pictures.onFxThread(() -> {
            background.remove().run();
            return null;
        });
        deliver();
    }

    /** Lets everything reach the listener that was sent to it. */
    private static void deliver() {
        Pictures.onFxThread(() -> null);
    }

    @Test
    void aShortSolveIsDoneAtOnce() {
        solve(3);
        assertEquals(List.of(9L), told.results);
        assertEquals(List.of(), List.copyOf(background));
    }

    @Test
    void aLongSolveWorksInTheBackgroundAndTellsHowFarItIs() {
        solve(100);
        assertEquals(List.of(), told.results);
        work();
        assertEquals(List.of(10_000L), told.results);
        assertEquals(List.of(0.0, 0.5), told.shares);
    }

    @Test
    void aNewerCallSupersedesALongSolveThatWaits() {
        solve(100);
        solve(200);
        work();
        work();
        assertEquals(List.of(200L), squares.begun, "the older one is not even begun");
        assertEquals(List.of(40_000L), told.results);
    }

    @Test
    void aNewerCallSupersedesALongSolveThatWorks() {
        squares.meanwhile = n -> {
            if (n == 100) {
                solve(200);
            }
        };
        solve(100);
        work();
        assertEquals(List.of(), told.results);
        work();
        assertEquals(List.of(100L, 200L), squares.begun);
        assertEquals(List.of(40_000L), told.results);
    }

    @Test
    void aShortSolveSupersedesALongOneToo() {
        squares.meanwhile = n -> solve(3);
        solve(100);
        work();
        assertEquals(List.of(9L), told.results);
        assertEquals(List.of(), told.partials, "what the long one had sent before is not shown any more");
    }

    @Test
    void aSolveThatWasCalledOffLeavesTheThreadAndSaysNothing() {
        squares.meanwhile = n -> solver.callOff();
        solve(100);
        work();
        solve(200);
        solver.callOff();
        work();
        assertEquals(List.of(100L), squares.begun);
        assertEquals(List.of(), told.results);
        assertEquals(List.of(), told.partials);
    }

    @Test
    void halfDoneWorkIsPaintedAndNeverTheResult() {
        solve(100);
        work();
        assertEquals(List.of(Squares.HALF), told.partials);
        assertEquals(List.of(10_000L), told.results);
        solve(3, 100L);
        work();
        assertEquals(List.of(10_000L), List.copyOf(told.kept.values()), "a kept run is solved to its end");
    }

    @Test
    void theHalfDoneWorkOfAKeptRunIsNotPainted() {
        solve(3, 100L);
        work();
        assertEquals(List.of(), told.partials);
        assertEquals(List.of(9L), told.results);
    }

    @Test
    void keptRunsAreSolvedOnce() {
        solve(3, 100L, 4L);
        work();
        solve(5, 100L, 4L);
        solve(6, 4L);
        assertEquals(List.of(3L, 100L, 4L, 5L, 6L), squares.begun);
        assertEquals(List.of(16L), List.copyOf(told.kept.values()));
    }

    @Test
    void aLongSolveThatFailsIsNoLongerAtWorkAndReachesWhoeverCatchesWhatNobodyCaught() throws Exception {
        IllegalStateException failure = new IllegalStateException("by design");
        squares.meanwhile = n -> {
            throw failure;
        };
        solve(100);
        CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread one = new Thread(task, "long solves of a test");
            one.setDaemon(true);
            one.setUncaughtExceptionHandler((where, what) -> uncaught.complete(what));
            return one;
        });
        thread.execute(background.remove());
        assertSame(failure, uncaught.get(30, TimeUnit.SECONDS));
        thread.shutdown();
        deliver();
        assertEquals(List.of(0.0, 1.0), told.shares);
        assertEquals(List.of(), told.results);
    }

    @Test
    void aFailureOfWhatNobodyWaitsForDoesNotStopTheNewerProgress() {
        squares.meanwhile = n -> {
            solve(200);
            throw new IllegalStateException("by design");
        };
        solve(100);
        assertThrows(IllegalStateException.class, () -> background.remove().run());
        deliver();
        assertEquals(List.of(0.0, 0.0), told.shares);
    }
}
