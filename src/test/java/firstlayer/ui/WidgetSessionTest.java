package firstlayer.ui;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import firstlayer.widget.Guess;
import firstlayer.widget.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class WidgetSessionTest {

    private final Squares squares = new Squares();
    private final Deque<Runnable> background = new ArrayDeque<>();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private WidgetSession<Long> session(String start) {
        return onFxThread(() -> new WidgetSession<>(squares.entry(), start, background::add));
    }

    private static void on(Runnable action) {
        onFxThread(() -> {
            action.run();
            return null;
        });
    }

    /** Turns, and waits until the burst it belongs to has been solved. */
    private static void turn(WidgetSession<Long> session, String query) {
        on(() -> session.knobs().set(session.knobs().now().with(query)));
        on(() -> {});
    }

    private void work() {
        background.remove().run();
        on(() -> {});
    }

    private static String square(WidgetSession<Long> session) {
        return session.snapshot().get().text("square").orElseThrow();
    }

    @Test
    void aBurstOfChangesIsOneSolve() {
        WidgetSession<Long> session = session("n=2");
        on(() -> {
            for (int n = 3; n <= 9; n++) {
                session.knobs().set(session.knobs().now().with("n=" + n));
            }
        });
        on(() -> {});
        assertEquals(List.of(2L, 9L), squares.begun);
        assertEquals("81", square(session));
    }

    @Test
    void theNumbersAreOfWhatThePictureShowsWhileALongSolveWorks() {
        WidgetSession<Long> session = session("n=2");
        Squares.View view = (Squares.View) onFxThread(() -> session.view(Place.DESK));
        squares.meanwhile = n -> {
            Snapshot half = onFxThread(() -> session.snapshot().get());
            assertFalse(half.finished());
            assertEquals("half done", half.readings().get("square").reading().says());
        };
        turn(session, "n=100");
        work();
        assertEquals(List.of(4L, Squares.HALF, 10_000L), view.results());
        assertEquals("10000", square(session));
        assertTrue(session.snapshot().get().finished());
        assertEquals(1, session.progress().get());
    }

    @Test
    void theNumbersOfThePictureBeforeGoWhereALongSolveHasNothingToShow() throws InterruptedException {
        WidgetSession<Long> session = session("n=2");
        turn(session, "n=100");
        Thread.sleep(400);
        Snapshot waiting = onFxThread(() -> session.snapshot().get());
        assertEquals(Snapshot.computing(Squares.of(100)), waiting);
        assertEquals("still computing", waiting.whyMissing());
        work();
        assertEquals("10000", square(session));
    }

    @Test
    void aKeptRunIsCalledByWhatDiffersFromNow() {
        WidgetSession<Long> session = session("n=2");
        Squares.View view = (Squares.View) onFxThread(() -> session.view(Place.DESK));
        on(session.knobs()::keep);
        on(() -> {});
        assertEquals("as now", view.last().kept().get(0).difference());
        turn(session, "n=3");
        assertEquals("n = 2", view.last().kept().get(0).difference());
    }

    @Test
    void whatWasThereBeforeALinkIsDrawnUntilItsRunIsLeft() {
        WidgetSession<Long> session = session("n=2");
        Squares.View view = (Squares.View) onFxThread(() -> session.view(Place.DESK));
        on(() -> session.follow(Squares.of(3).with(Squares.SIDE, 5L)));
        on(() -> {});
        assertEquals(9, view.last().now());
        assertEquals("before", view.last().kept().get(0).difference());
        assertEquals(4, view.last().kept().get(0).result());
        assertEquals(List.of(), onFxThread(() -> session.knobs().kept()), "no run that the reader kept");
        turn(session, "n=4");
        assertEquals(1, view.last().kept().size(), "time goes on in the same run");
        turn(session, "side=6");
        assertEquals(List.of(), view.last().kept(), "the reader has gone on");
        on(() -> session.follow(Squares.of(5).with(Squares.SIDE, 7L)));
        on(() -> {});
        assertEquals(16, view.last().kept().get(0).result());
        on(session::undo);
        on(() -> {});
        assertEquals(List.of(), view.last().kept());
    }

    @Test
    void aLinkToTheRunThatIsOnHasNothingBefore() {
        WidgetSession<Long> session = session("n=2");
        Squares.View view = (Squares.View) onFxThread(() -> session.view(Place.DESK));
        on(() -> session.follow(Squares.of(3)));
        on(() -> {});
        assertEquals(List.of(), view.last().kept());
    }

    @Test
    void aGuessIsDrawnAsLongAsItsRunIsOn() {
        WidgetSession<Long> session = session("n=2&side=3");
        Squares.View view = (Squares.View) onFxThread(() -> session.view(Place.DESK));
        Guess guess = new Guess("square", 9, 1, false);
        on(() -> session.guess(guess, session.knobs().now()));
        assertEquals(Optional.of(guess), view.last().guess());
        turn(session, "n=3");
        assertEquals(Optional.of(guess), view.last().guess(), "time is not another run");
        turn(session, "side=4");
        assertEquals(Optional.empty(), view.last().guess());
        turn(session, "side=3");
        assertEquals(Optional.empty(), view.last().guess(), "what is left stays behind");
        on(() -> session.guess(guess, session.knobs().now().with("side=5")));
        assertEquals(Optional.empty(), view.last().guess(), "a guess of another run is not drawn in this one");
    }

    @Test
    void valuesThatDoNotFitTogetherAreSaidAndThePictureStays() {
        WidgetSession<Long> session = session("n=2");
        turn(session, "n=13");
        assertEquals("13 is not wanted; take 12", session.objection().get());
        assertEquals("4", square(session));
        turn(session, "n=12");
        assertEquals("", session.objection().get());
        assertEquals("144", square(session));
    }

    @Test
    void aHostAtRestLetsTheThreadGoAndSolvesAgainWhenItIsAwake() {
        WidgetSession<Long> left = session("n=100");
        squares.meanwhile = n -> onFxThread(() -> {
            left.suspend();
            return null;
        });
        work();
        assertFalse(left.snapshot().get().finished());
        assertEquals(1, left.progress().get(), "nothing works");
        squares.meanwhile = n -> {};
        on(left::resume);
        work();
        assertEquals("10000", square(left));
    }

    @Test
    void whatIsTurnedAtRestIsSolvedOnceAwake() {
        WidgetSession<Long> session = session("n=2");
        on(session::suspend);
        turn(session, "n=3");
        turn(session, "n=4");
        assertEquals(List.of(2L), squares.begun);
        on(session::resume);
        assertEquals("16", square(session));
        assertEquals(List.of(2L, 4L), squares.begun);
    }

    @Test
    void wakingSolvesNothingThatIsShownAlready() {
        WidgetSession<Long> session = session("n=2");
        on(session::suspend);
        on(session::resume);
        assertEquals(List.of(2L), squares.begun);
    }

    /** Each of them, while a run plays: what plays is over, and one undo brings back what was before it. */
    @Test
    void whatSetsAllValuesAtOnceEndsWhatPlays() {
        List<Consumer<WidgetSession<Long>>> all = List.of(
                session -> session.set(Squares.of(5)),
                session -> session.open("n=6"),
                session -> session.open(Link.read("squares?n=7|squares?n=8")),
                WidgetSession::reset,
                WidgetSession::restart,
                WidgetSession::undo,
                WidgetSession::step);
        for (Consumer<WidgetSession<Long>> each : all) {
            WidgetSession<Long> session = session("n=2");
            on(session::togglePlay);
            assertTrue(session.playing().get());
            on(() -> each.accept(session));
            assertFalse(session.playing().get());
        }
    }

    @Test
    void aRunIsUndoneWholeAlsoWhileItPlays() {
        WidgetSession<Long> session = session("n=2");
        on(() -> session.play("n=9"));
        on(session::undo);
        assertEquals(2L, session.knobs().now().get(Squares.N));
        on(session::redo);
        assertEquals(0L, session.knobs().now().get(Squares.N));
        on(session::togglePlay);
        on(session::togglePlay);
        assertFalse(session.playing().get());
    }

    @Test
    void aRunDoesNotGoOnAtRest() {
        WidgetSession<Long> session = session("n=2");
        on(() -> session.togglePlay());
        on(session::suspend);
        assertFalse(session.playing().get());
    }
}
