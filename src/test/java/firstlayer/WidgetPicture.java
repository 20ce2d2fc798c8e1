package firstlayer;

import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Drawing;
import firstlayer.plot.Export;
import firstlayer.plot.SvgHead;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * One widget's picture without its window, to be looked at.
 *
 * @param kept  what runs beside it have otherwise than the run now, as queries
 * @param guess the reader's prediction
 */
public record WidgetPicture<R>(WidgetEntry<R> entry, List<String> kept, Optional<Guess> guess) {

    public static <R> WidgetPicture<R> of(WidgetEntry<R> entry) {
        return new WidgetPicture<>(entry, List.of(), Optional.empty());
    }

    public WidgetPicture<R> beside(String query) {
        return new WidgetPicture<>(entry, List.of(query), guess);
    }

    public WidgetPicture<R> guessing(Guess guess) {
        return new WidgetPicture<>(entry, kept, Optional.of(guess));
    }

    /**
     * Draws it to {@code target/pictures/WIDGET-NAME.png}; the stage theme is laid out for the stage.
     *
     * @param query    what it is set to; null for the initial values
     * @param fontSize in pixels; 14 is 100 %
     */
    public File draw(String name, String query, int width, int height, Theme theme, double fontSize) {
        Place place = theme == Theme.STAGE ? Place.STAGE : Place.DESK;
        return Pictures.render(
                entry.widget().id() + "-" + name,
                () -> view(query == null ? "" : query, place),
                width,
                height,
                theme,
                fontSize);
    }

    /** What it draws at a place, as an SVG document. */
    public String svg(String query, Place place, int width, int height) {
        return Pictures.onFxThread(() -> {
            StackPane root = laidOut(query, place, width, height);
            return Export.svg(root, new SvgHead("", "", ""));
        });
    }

    /** What it draws of a result that was solved, as an SVG document. */
    public String svg(Values values, R result, int width, int height) {
        return Pictures.onFxThread(() -> {
            Knobs knobs = new Knobs(entry.widget().parameters(), values.toQuery());
            WidgetView<R> view = entry.view().apply(knobs, Place.DESK);
            view.show(new Picture<>(values, result, List.of(), guess));
            return Export.svg(laidOut(new StackPane(view.node()), width, height), new SvgHead("", "", ""));
        });
    }

    private StackPane laidOut(String query, Place place, int width, int height) {
        return laidOut((StackPane) view(query, place), width, height);
    }

    private static StackPane laidOut(StackPane root, int width, int height) {
        Scene scene = Pictures.scene(root, width, height, Theme.LIGHT, 14);
        scene.getRoot().applyCss();
        // A board arranges its parts when it is laid out, and they are laid out after that.
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().layout();
        }
        return root;
    }

    /** Every drawing of it that is seen at a place, by its name, as an SVG document. */
    public Map<String, String> parts(String query, Place place, int width, int height) {
        return Pictures.onFxThread(() -> {
            StackPane root = laidOut(query, place, width, height);
            return drawings(root)
                    .collect(Collectors.toMap(Drawing::name, part -> Export.svg(part, new SvgHead("", "", ""))));
        });
    }

    private static Stream<Drawing> drawings(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Drawing drawing) {
            return drawing.name().isEmpty() ? Stream.empty() : Stream.of(drawing);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WidgetPicture::drawings)
                : Stream.empty();
    }

    /** The texts it draws on a desk, piece by piece in one line. */
    public String texts(String query) {
        return Pattern.compile("aria-label=\"([^\"]*)\"")
                .matcher(svg(query, Place.DESK, 760, 560))
                .results()
                .map(found -> found.group(1).replace("&lt;", "<").replace("&gt;", ">"))
                .collect(Collectors.joining(" | "));
    }

    private Parent view(String query, Place place) {
        Knobs knobs = new Knobs(entry.widget().parameters(), query);
        WidgetView<R> view = entry.view().apply(knobs, place);
        List<Kept<R>> runs = kept.stream()
                .map(other -> knobs.now().with(other))
                .map(values -> Kept.of(entry.widget(), values, solve(values), knobs.now()))
                .toList();
        view.show(new Picture<>(knobs.now(), solve(knobs.now()), runs, guess));
        return new StackPane(view.node());
    }

    private R solve(Values values) {
        return entry.widget().solve(values, Progress.silent());
    }
}
