package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertFalse;

import firstlayer.param.Values;
import firstlayer.store.Settings.Theme;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.InputEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints, per page while its first slider moves: frames, 95th percentile, longest work on the window's thread. Work is what
 * holds up the window at a stretch: solving and showing after a turn, or a pulse up to the end of its layout.
 */
@Tag("frames")
class FramesTest {

    /** Frames before those that are counted: two seconds. What the machine's code is made of by then is another thing after twenty. */
    private static final int WARM_UP = Integer.getInteger("frames.warm-up", 120);

    private static final int FRAMES = 300;

    /** Moves a slider at every pulse, and measures what that costs the window's thread. */
    private static final class Drag extends AnimationTimer {
        private final Slider slider;
        private final Scene scene;
        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private final List<Double> frames = new ArrayList<>();
        private final List<Double> works = new ArrayList<>();
        private final Runnable laidOut = this::laidOut;
        private long last;
        private long begin;
        private long solving;
        private int count;

        Drag(Slider slider) {
            this.slider = slider;
            this.scene = slider.getScene();
            scene.addPostLayoutPulseListener(laidOut);
        }

        @Override
        public void handle(long nanos) {
            begin = System.nanoTime();
            if (count++ > WARM_UP) {
                frames.add((begin - last) / 1e6);
            }
            last = begin;
            // By this the window knows that somebody is there.
            Event.fireEvent(scene, new InputEvent(InputEvent.ANY));
            slider.setValueChanging(true);
            // The session solves at the end of the burst: between these two.
            Platform.runLater(() -> solving = System.nanoTime());
            slider.setValue(0.5 + 0.45 * Math.sin(count / 20.0));
            Platform.runLater(() -> work(solving));
        }

        private void work(long since) {
            if (count > WARM_UP) {
                works.add((System.nanoTime() - since) / 1e6);
            }
        }

        private void laidOut() {
            work(begin);
            if (count == WARM_UP + FRAMES) {
                stop();
                scene.removePostLayoutPulseListener(laidOut);
                slider.setValueChanging(false);
                end.complete(null);
            }
        }
    }

    private static double nineteenOfTwenty(List<Double> millis) {
        return millis.stream()
                .sorted()
                .skip((long) (0.95 * millis.size()))
                .findFirst()
                .orElseThrow();
    }

    private static Drag dragged(Slider slider) {
        Drag drag = onFxThread(() -> new Drag(slider));
        onFxThread(() -> {
            drag.start();
            return null;
        });
        drag.end.join();
        assertFalse(drag.frames.isEmpty());
        return drag;
    }

    /** The desk with a stage beside it, against the desk alone. */
    @Test
    void printsWhatAStageCostsTheDesk(@TempDir Path data) {
        HandMonitors screens = new HandMonitors(new Rectangle2D(0, 0, 1100, 1080), new Rectangle2D(1100, 0, 820, 1080));
        Program program = new Program(
                Catalog.all(), Optional.empty(), data, Optional.empty(), false, Clock.systemDefaultZone(), House.NONE);
        try (OpenWindow open = OpenWindow.open(program, screens)) {
            open.size(1100, 1080);
            System.out.println("page               alone 95 %/ms   both windows 95 %/ms   ratio");
            Catalog.all().entries().forEach(entry -> {
                open.go(entry.widget().id());
                double alone = nineteenOfTwenty(dragged((Slider) open.one(".control-panel .slider")).frames);
                onFxThread(() -> {
                    open.presentation().present(true);
                    return null;
                });
                open.settle();
                double both = nineteenOfTwenty(dragged((Slider) open.one(".control-panel .slider")).frames);
                onFxThread(() -> {
                    open.presentation().leave();
                    return null;
                });
                open.settle();
                System.out.printf(
                        Locale.ROOT,
                        "%-18s %13.1f %22.1f %7.2f%n",
                        entry.widget().id(),
                        alone,
                        both,
                        both / alone);
            });
        }
    }

    @Test
    void printsHowASceneFollowsAHand() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.size(1920, 1080);
            System.out.printf(Locale.ROOT, "after %d frames%n", WARM_UP);
            System.out.println(
                    "scene                              first solve/ms   frames   95 %/ms   work 95 %/ms   longest work/ms");
            Catalog.all().entries().stream()
                    .map(WidgetEntry::widget)
                    .forEach(widget -> Ends.scenes(widget).forEach(values -> {
                        String link = widget.id() + (values.toQuery().isEmpty() ? "" : "?" + values.toQuery());
                        double solve = firstSolve(widget.id(), values);
                        open.go(link);
                        Drag drag = dragged((Slider) open.one(".control-panel .slider"));
                        System.out.printf(
                                Locale.ROOT,
                                "%-36s %12.1f %8d %9.1f %14.1f %17.1f%n",
                                link,
                                solve,
                                drag.frames.size(),
                                nineteenOfTwenty(drag.frames),
                                nineteenOfTwenty(drag.works),
                                Collections.max(drag.works));
                    }));
        }
    }

    /** By a widget that has solved nothing yet, in a program that has. */
    private static double firstSolve(String id, Values values) {
        Widget<?> fresh = Catalog.all().require(id).widget();
        long since = System.nanoTime();
        fresh.solve(values, Progress.silent());
        return (System.nanoTime() - since) / 1e6;
    }
}
