package firstlayer.ui;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Knobs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PlayerTest {

    private static final int SLIDER_END = 20;
    /** More pulses than the slowest run needs for one unit of time: eight units pass in a second. */
    private static final int LONG = 30;

    private final Squares squares = new Squares();
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private Knobs knobs;
    private Player player;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() {
        knobs = new Knobs(squares.parameters(), "n=2");
        player = new Player(knobs, squares, progress);
    }

    private static void on(Runnable action) {
        onFxThread(() -> {
            action.run();
            return null;
        });
    }

    private long now() {
        return onFxThread(() -> knobs.now().get(Squares.N));
    }

    /** Waits until the run has ended. */
    private void ends() throws Exception {
        CompletableFuture<Void> end = new CompletableFuture<>();
        on(() -> {
            player.playing().addListener((property, was, playing) -> end.complete(null));
            if (!player.playing().get()) {
                end.complete(null);
            }
        });
        end.get(30, TimeUnit.SECONDS);
    }

    /** Lets pulses pass: a run moves on at them and at nothing else. */
    private static void pulses(int count) throws Exception {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        on(() -> new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long nanos) {
                if (--left == 0) {
                    stop();
                    passed.complete(null);
                }
            }
        }.start());
        passed.get(30, TimeUnit.SECONDS);
    }

    @Test
    void withoutMotionARunShowsItsEndAtOnceAsOneStep() {
        on(() -> {
            player.setSpeed(Double.POSITIVE_INFINITY);
            player.play(knobs.now().with("n=7"));
        });
        assertEquals(7, now());
        assertFalse(player.playing().get());
        on(player::play);
        assertEquals(SLIDER_END, now());
        on(knobs::undo);
        assertEquals(7, now());
        on(knobs::undo);
        assertEquals(2, now());
    }

    @Test
    void aRunGoesFromZeroToTheTimeItWasGivenAndIsOneUndoStep() throws Exception {
        on(() -> player.play(Squares.of(5)));
        assertTrue(now() < 5);
        ends();
        assertEquals(5, now());
        on(knobs::undo);
        assertEquals(2, now());
    }

    @Test
    void playGoesOnFromWhereTimeStandsToTheEndOfTheSlider() throws Exception {
        on(() -> {
            player.setSpeed(4);
            knobs.set(Squares.of(17));
            player.play();
        });
        assertTrue(now() >= 17);
        ends();
        assertEquals(SLIDER_END, now());
    }

    @Test
    void playStartsAgainAtTheEndAndBeyondIt() {
        for (long beyond : new long[] {SLIDER_END, 500}) {
            on(() -> {
                knobs.set(Squares.of(beyond));
                player.play();
                assertEquals(0, knobs.now().get(Squares.N));
                assertTrue(player.playing().get());
                player.pause();
            });
        }
    }

    /** Twenty units pass at eight a second. */
    @Test
    void anotherSpeedGoesOnFromWhereTimeStands() {
        on(() -> {
            player.play(Squares.of(SLIDER_END));
            player.tick(1_000_000_000L);
            player.tick(2_000_000_000L);
            assertEquals(8, knobs.now().get(Squares.N));
            player.setSpeed(4);
            player.tick(2_000_000_001L);
            assertEquals(8, knobs.now().get(Squares.N), "no jump");
            player.tick(2_250_000_001L);
            assertEquals(16, knobs.now().get(Squares.N), "a quarter of a second at 32 a second");
            player.setSpeed(0.25);
            player.tick(2_250_000_002L);
            player.tick(3_250_000_002L);
            assertEquals(18, knobs.now().get(Squares.N), "a second at 2 a second");
            player.pause();
        });
    }

    @Test
    void anotherGestureOnTimeEndsTheRunAndKeepsItsTime() throws Exception {
        on(() -> {
            player.play();
            knobs.update("n-slider", Squares.of(11));
        });
        ends();
        pulses(LONG);
        assertEquals(11, now());
    }

    @Test
    void pauseStandsStillAndStepGoesOneOn() throws Exception {
        on(() -> {
            player.play();
            player.step();
        });
        assertFalse(onFxThread(() -> player.playing().get()));
        pulses(LONG);
        assertEquals(3, now());
    }

    @Test
    void timeStandsStillWhileALongSolveWorks() throws Exception {
        on(() -> {
            progress.set(0.5);
            player.play(Squares.of(3));
        });
        pulses(LONG);
        assertEquals(0, now());
        on(() -> progress.set(1));
        ends();
        assertEquals(3, now());
    }

    @Test
    void aRunToTimeZeroIsOverAtOnce() {
        on(() -> player.play(Squares.of(0)));
        assertFalse(player.playing().get());
        assertEquals(0, now());
    }
}
