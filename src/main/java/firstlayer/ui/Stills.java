package firstlayer.ui;

import firstlayer.param.Knobs;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.plot.Export;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** Draws pictures in one state each, away from the screen. */
public final class Stills {

    /** In pixels of the screen, where text is as large as at 100 %. */
    public static final double WIDTH = 640;

    /** Height for a width of one. */
    public static final double SHAPE = 0.75;

    private static final double TEXT = 14;

    // A board arranges its parts when it is laid out, and they are laid out after that.
    private static final int LAYOUTS = 3;

    private record Paper(List<String> sheets, double scale) {}

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
        try {
            Link read = Link.read(link);
            WidgetEntry<?> entry = entries.apply(read.widget())
                    .orElseThrow(() -> new IllegalArgumentException("there is no picture '" + read.widget() + "'"));
            return draw(entry, read, new Paper(sheets, scale));
        } catch (IllegalArgumentException wrong) {
            return CompletableFuture.failedFuture(wrong);
        }
    }

    private <R> CompletableFuture<WritableImage> draw(WidgetEntry<R> entry, Link link, Paper paper) {
        Values values = Values.initial(entry.widget().parameters()).with(link.query());
        entry.widget().objection(values).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        return CompletableFuture.supplyAsync(() -> entry.widget().solve(values, Progress.silent()), background)
                .thenApplyAsync(result -> image(entry, Picture.of(values, result), paper), Platform::runLater);
    }

    private static <R> WritableImage image(WidgetEntry<R> entry, Picture<R> picture, Paper paper) {
        Knobs knobs = new Knobs(entry.widget().parameters(), picture.values().toQuery());
        WidgetView<R> view = entry.view().apply(knobs, Place.DESK);
        Region region = (Region) view.node();
        Text ruler = new Text();
        ruler.setManaged(false);
        ruler.setVisible(false);
        StackPane root = new StackPane(region, ruler);
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(paper.sheets());
        root.applyCss();
        double width = Math.rint(WIDTH * ruler.getFont().getSize() / TEXT);
        root.resize(width, Math.rint(width * SHAPE));
        view.show(picture);
        root.applyCss();
        for (int pass = 0; pass < LAYOUTS; pass++) {
            root.layout();
        }
        return Export.image(region, paper.scale());
    }
}
