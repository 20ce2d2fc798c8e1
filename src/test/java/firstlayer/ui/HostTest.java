package firstlayer.ui;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import firstlayer.widget.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HostTest {

    private final Squares squares = new Squares();
    private final Deque<Runnable> background = new ArrayDeque<>();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Host<Long> host(String start) {
        return onFxThread(() -> new Host<>(squares.exhibit(), start, background::add));
    }

    private static void on(Runnable action) {
        onFxThread(() -> {
            action.run();
            return null;
        });
    }

    /** Turns, and waits until the burst it belongs to has been solved. */
    private static void turn(Host<Long> host, String query) {
        on(() -> host.knobs().turn(host.knobs().now().with(query)));
        on(() -> {});
    }

    private void work() {
        background.remove().run();
        on(() -> {});
    }

    private static String square(Host<Long> host) {
        return host.solved().get().text("square").orElseThrow();
    }

    @Test
    void aBurstOfChangesIsOneSolve() {
        Host<Long> host = host("n=2");
        on(() -> {
            for (int n = 3; n <= 9; n++) {
                host.knobs().turn(host.knobs().now().with("n=" + n));
            }
        });
        on(() -> {});
        assertEquals(List.of(2L, 9L), squares.begun);
        assertEquals("81", square(host));
    }

    @Test
    void theNumbersStayUntilALongSolveIsDoneWhileThePictureShowsWhatThereIs() {
        Host<Long> host = host("n=2");
        Squares.View view = (Squares.View) onFxThread(() -> host.view(Place.DESK));
        squares.meanwhile = n -> assertEquals("4", onFxThread(() -> square(host)));
        turn(host, "n=100");
        work();
        assertEquals(List.of(4L, Squares.HALF, 10_000L), view.results());
        assertEquals("10000", square(host));
        assertEquals(1, host.progress().get());
    }

    @Test
    void valuesThatDoNotFitTogetherAreSaidAndThePictureStays() {
        Host<Long> host = host("n=2");
        turn(host, "n=13");
        assertEquals("13 is not wanted; take 12", host.objection().get());
        assertEquals("4", square(host));
        turn(host, "n=12");
        assertEquals("", host.objection().get());
        assertEquals("144", square(host));
    }

    @Test
    void aHostAtRestLetsTheThreadGoAndSolvesAgainWhenItIsAwake() {
        Host<Long> left = host("n=100");
        squares.meanwhile = n -> onFxThread(() -> {
            left.rest();
            return null;
        });
        work();
        assertNull(left.solved().get());
        assertEquals(1, left.progress().get(), "nothing works");
        squares.meanwhile = n -> {};
        on(left::wake);
        work();
        assertEquals("10000", square(left));
    }

    @Test
    void whatIsTurnedAtRestIsSolvedOnceAwake() {
        Host<Long> host = host("n=2");
        on(host::rest);
        turn(host, "n=3");
        turn(host, "n=4");
        assertEquals(List.of(2L), squares.begun);
        on(host::wake);
        assertEquals("16", square(host));
        assertEquals(List.of(2L, 4L), squares.begun);
    }

    @Test
    void wakingSolvesNothingThatIsShownAlready() {
        Host<Long> host = host("n=2");
        on(host::rest);
        on(host::wake);
        assertEquals(List.of(2L), squares.begun);
    }

    @Test
    void aRunDoesNotGoOnAtRest() {
        Host<Long> host = host("n=2");
        on(() -> host.player().play());
        on(host::rest);
        assertFalse(host.player().playing().get());
    }
}
