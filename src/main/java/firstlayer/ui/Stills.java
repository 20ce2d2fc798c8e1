package firstlayer.ui;

import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;

/** Draws pictures in one state each, away from the screen. */
public final class Stills {

    /** In pixels of the screen, where text is as large as at 100 %. */
    public static final double WIDTH = 640;

    /** Height for a width of one. */
    public static final double SHAPE = 0.75;

    private static final double TEXT = 14;

    private final Function<String, Optional<WidgetEntry<?>>> entries;
    private final Executor background;

    /**
     * @param entries    a widget by its id
     * @param background where they are solved
     */
    public Stills(Function<String, Optional<WidgetEntry<?>>> entries, Executor background) {
        this.entries = entries;
        this.background = background;
    }

    /**
     * A picture by its link; fails with a message where it names what there is not.
     *
     * @param sheets the style sheets it is drawn in
     * @param scale  pixels of the image for one of the screen
     */
    public CompletableFuture<WritableImage> draw(String link, List<String> sheets, double scale) {
        return show(link, Set.of(), sheets, view -> view.image(scale));
    }

    /** The same as an SVG document, with all its parts. */
    public CompletableFuture<String> svg(String link, List<String> sheets, String ids) {
        return svg(link, Set.of(), sheets, ids);
    }

    /**
     * The same as an SVG document, its letters as outlines.
     *
     * @param without names of parts that are left out
     * @param ids     what the names inside it begin with: documents in one page must differ in it; may be empty
     */
    public CompletableFuture<String> svg(String link, Set<String> without, List<String> sheets, String ids) {
        return show(link, without, sheets, view -> view.svg(ids));
    }

    private <T> CompletableFuture<T> show(
            String link, Set<String> without, List<String> sheets, Function<OffscreenView<?>, T> take) {
        try {
            StillLink still = StillLink.read(link);
            return show(LinkedRun.read(still.link(), entries), still, without, sheets, take);
        } catch (IllegalArgumentException wrong) {
            return CompletableFuture.failedFuture(wrong);
        }
    }

    private <R, T> CompletableFuture<T> show(
            LinkedRun<R> run,
            StillLink still,
            Set<String> without,
            List<String> sheets,
            Function<OffscreenView<?>, T> take) {
        return CompletableFuture.supplyAsync(
                        () -> run.picture(
                                run.now(),
                                run.entry().widget().solve(run.now(), Progress.silent()),
                                run.solveKept(Progress.silent())),
                        background)
                .thenApplyAsync(
                        picture -> take.apply(laidOut(run, picture, still, without, sheets)), Platform::runLater);
    }

    private static <R> OffscreenView<R> laidOut(
            LinkedRun<R> run, Picture<R> picture, StillLink still, Set<String> without, List<String> sheets) {
        double width = Math.rint(still.width() * OffscreenScene.em(sheets) / TEXT);
        OffscreenView<R> view = new OffscreenView<>(
                run.entry(),
                picture,
                still.isWhole() ? Place.DESK : Place.STAGE,
                sheets,
                width,
                Math.rint(width * SHAPE));
        view.leaveOut(without);
        if (!still.isWhole()) {
            view.only(still.part());
        }
        return view;
    }
}
