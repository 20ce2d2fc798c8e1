package firstlayer.ui.export;

import firstlayer.param.Choice;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.OffscreenView;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A run as a film, from time 0 to where it stands: as fast as the window plays it, and its end stands for a moment. */
public final class Film<R> {

    /** Frames there are at most: a longer run is thinned evenly. */
    public static final int MOST_FRAMES = 300;

    /** Frames in a second that every program shows at their time. */
    private static final double FASTEST = 50;

    private static final double LONGEST_SECONDS = 6;
    private static final double SLOWEST_STEPS_PER_SECOND = 8;
    private static final int END = 200;

    /**
     * How it looks.
     *
     * @param sheets the style sheets it is drawn in
     * @param width  of the picture as it is laid out, in pixels of the screen
     * @param height the same
     * @param pixels width of the film
     */
    public record Look(List<String> sheets, double width, double height, int pixels) {

        double scale() {
            double scale = pixels / width;
            // What is rounded up must not be a pixel wider.
            return Math.ceil(width * scale) > pixels ? Math.nextDown(scale) : scale;
        }
    }

    private final LinkedRun<R> run;
    private final RunTimes times;
    private final List<Long> taken;
    private final double perSecond;

    private Film(LinkedRun<R> run, RunTimes times, double speed) {
        this.run = run;
        this.times = times;
        this.perSecond = speed * Math.max(SLOWEST_STEPS_PER_SECOND, times.last() / LONGEST_SECONDS);
        double most = Math.min(MOST_FRAMES, 1 + times.last() / perSecond * FASTEST);
        this.taken = times.spread((int) Math.min(times.count(), most));
    }

    /**
     * @param speed compared with the usual one
     * @throws IllegalArgumentException where the run has no time, or stands at its beginning
     */
    public static <R> Film<R> of(LinkedRun<R> run, double speed) {
        Widget<R> widget = run.entry().widget();
        RunTimes times = RunTimes.of(widget, run.now())
                .orElseThrow(() -> new IllegalArgumentException(
                        "this picture has no time, so there is no film of it" + timed(widget, run.now())));
        if (times.last() == 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the run stands at %s = 0, and a film goes from there to where it stands; play it first, or give %s a number",
                    times.time().id(),
                    times.time().id()));
        }
        return new Film<>(run, times, speed);
    }

    private static String timed(Widget<?> widget, Values now) {
        List<Parameter<?>> settings = new ArrayList<>(widget.parameters());
        // A scene stands first: what keeps it on is rather told.
        Collections.reverse(settings);
        return settings.stream()
                .filter(Choice.class::isInstance)
                .flatMap(parameter -> timed(widget, now, (Choice<?>) parameter))
                .findFirst()
                .map(setting -> "; choose " + setting + ", which has")
                .orElse("");
    }

    private static <E extends Enum<E>> Stream<String> timed(Widget<?> widget, Values now, Choice<E> choice) {
        Parameter<E> parameter = choice;
        return choice.options().stream()
                .filter(option -> widget.time(now.with(parameter, option)).isPresent())
                .map(option -> parameter.id() + "=" + parameter.write(option));
    }

    /** How long it is, in words. */
    public String words() {
        String frames = String.format(Locale.ROOT, "%d frames", taken.size());
        return taken.size() == times.count()
                ? frames
                : String.format(
                        Locale.ROOT, "%,d %s as %s", times.last(), times.time().id(), frames);
    }

    /**
     * Draws and writes all of it. Not on the JavaFX thread, which draws one frame at a time between its other work.
     *
     * @param progress told after each frame
     */
    public void write(Look look, OutputStream out, Progress<Object> progress) throws IOException {
        Widget<R> widget = run.entry().widget();
        Map<Values, R> beside = run.solveKept(new PartProgress(progress, 0, taken.size()));
        OffscreenView<R> view = null;
        try (GifFile gif = new GifFile(out)) {
            for (int i = 0; i < taken.size(); i++) {
                Values then = at(i);
                R result = widget.solve(then, new PartProgress(progress, i, taken.size()));
                OffscreenView<R> shown = view;
                view = onFxThread(() -> {
                    if (shown == null) {
                        return new OffscreenView<>(
                                run.entry(),
                                run.picture(then, result, beside),
                                Place.DESK,
                                look.sheets(),
                                look.width(),
                                look.height());
                    }
                    shown.show(run.picture(then, result, beside));
                    return shown;
                });
                OffscreenView<R> drawn = view;
                gif.add(frame(onFxThread(() -> drawn.image(look.scale()))), hundredths(i));
                progress.at((i + 1.0) / taken.size());
            }
            gif.finish();
        }
    }

    /** What it ends with is what the run shows now. */
    private Values at(int frame) {
        return frame == taken.size() - 1 ? run.now() : run.now().with(times.time(), taken.get(frame));
    }

    // Rounded at each end, so that nothing adds up.
    private int hundredths(int frame) {
        return frame == taken.size() - 1 ? END : (int) (clock(frame + 1) - clock(frame));
    }

    private long clock(int frame) {
        return Math.round(100 * taken.get(frame) / perSecond);
    }

    private static FilmFrame frame(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new FilmFrame(width, height, argb);
    }

    private static <T> T onFxThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
