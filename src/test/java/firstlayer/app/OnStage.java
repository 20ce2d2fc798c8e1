package firstlayer.app;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Drawing;
import firstlayer.ui.shell.StyleSheets;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** A widget's stage view in the room that a stage of some size gives it, without the rest of the stage. */
final class OnStage {

    /** What the picture has of the stage's height. */
    private static final double SHARE = 0.74;

    /** One state of a widget that a lecture may show. */
    record Shown(int widget, String name, String query) {
        @Override
        public String toString() {
            return Catalog.all().ids().get(widget) + "-" + name;
        }
    }

    private final WidgetEntry<Object> entry;
    private final Knobs knobs;
    private final WidgetView<Object> view;
    private final Scene scene;

    OnStage(Shown shown, int width, int height, boolean dark) {
        entry = entry(shown.widget());
        knobs = new Knobs(entry.widget().parameters(), "");
        view = entry.view().apply(knobs, Place.STAGE);
        StackPane root = new StackPane(view.node());
        root.getStyleClass().add("stage");
        StyleSheets.dress(dark);
        scene = new Scene(root, width, Math.round(SHARE * height));
        scene.getStylesheets().setAll(StyleSheets.stage(dark, height));
        show(shown.query());
    }

    @SuppressWarnings("unchecked") // results are only handed to the entry that made them
    private static WidgetEntry<Object> entry(int widget) {
        return (WidgetEntry<Object>) Catalog.all().entries().get(widget);
    }

    /** The start of every scene, and every preset. */
    static Stream<Shown> everything() {
        return IntStream.range(0, Catalog.all().entries().size()).boxed().flatMap(OnStage::of);
    }

    private static Stream<Shown> of(int widget) {
        List<Shown> all = new ArrayList<>();
        WidgetEntry<Object> entry = entry(widget);
        for (Values start : Ends.scenes(entry.widget())) {
            all.add(new Shown(widget, "start-" + all.size(), start.toQuery()));
        }
        entry.widget()
                .presets()
                .forEach(preset -> all.add(new Shown(
                        widget,
                        preset.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        preset.query())));
        return all.stream();
    }

    /** Turns it to other values. */
    void show(String query) {
        Values values = new Knobs(entry.widget().parameters(), query).now();
        knobs.set(values);
        view.show(Picture.of(values, entry.widget().solve(values, Progress.silent())));
        layOut();
    }

    void choose(List<String> parts) {
        view.choose(parts);
        layOut();
    }

    private void layOut() {
        scene.getRoot().applyCss();
        // A board arranges its parts when it is laid out, and they are laid out after that.
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().layout();
        }
    }

    Scene scene() {
        return scene;
    }

    List<String> parts() {
        return view.parts();
    }

    /** The drawings that are seen. */
    List<Drawing> drawings() {
        return Tree.of(view.node())
                .filter(Tree::isSeen)
                .filter(Drawing.class::isInstance)
                .map(Drawing.class::cast)
                .toList();
    }

    List<String> names() {
        return drawings().stream().map(Drawing::name).toList();
    }

    /** All that is written, drawing by drawing. */
    List<String> texts() {
        return drawings().stream()
                .flatMap(drawing -> drawing.texts().stream().map(Object::toString))
                .toList();
    }
}
