package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of every scene, and of states that fill it most, drawn to {@code target/gallery/scenes} and checked. */
@Tag("gallery")
class SceneGalleryTest {

    private static final int LAPTOP = 1366;

    /** States with more parts than their scene begins with. */
    private static final List<String> FULL = List.of(
            "neuron?target=xor&rule=gradient&steps=7",
            "neuron?target=xor&rule=gradient&steps=7&inputs=4",
            "neuron?target=xor&second=relu-pair",
            "neuron?scene=pattern&slide=on",
            "neuron?scene=joints&fit=on",
            "learning-rate?rate=1.95&changes=20:0.4&steps=30",
            "learning-rate?scene=two-weights&rivals=momentum;adam&steps=30",
            "learning-rate?scene=two-weights&rivals=adam&changes=5:0.05&steps=10",
            "initialization?scene=layers&rows=all",
            "initialization?scene=train&steps=150",
            "initialization?scene=kernels&scheme=he-normal&steps=100&image=2&channels=8",
            "initialization?scene=race&epochs=215",
            "learning-rate?scene=network&hidden=8&rate=0.3&batch=1&changes=600:0.02&lower=schedule&steps=1000",
            "learning-rate?scene=range&test=exponential",
            "learning-rate?scene=range&test=u&seeds=3&rates=9",
            "loss?task=line&beside=mae&lower=steps&steps=50",
            "loss?task=line&lower=noise&l2=0.2",
            "loss?task=classes&steps=100",
            "loss?task=unseen&degree=9",
            "loss?task=unseen&by=polynomial&degree=9&rate=0.5&steps=300",
            "loss?task=unseen&by=net&rate=0.05&steps=1000");

    private final List<String> faults = new ArrayList<>();

    /** Below 150 % of a laptop's width the picture shares its place with the note; it is in front. */
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 100, 1024, 640, false",
        "DARK, 100, 1024, 640, true",
        "LIGHT, 100, 1366, 768, false",
        "DARK, 100, 1366, 768, true",
        "DARK, 100, 1920, 1080, false",
        "LIGHT, 150, 1366, 768, false",
        "LIGHT, 200, 1366, 768, false"
    })
    void everySceneIsWhole(Theme theme, int zoom, int width, int height, boolean more) throws IOException {
        try (OpenWindow open = OpenWindow.with(theme, zoom)) {
            open.size(width, height);
            scenes().forEach(link -> {
                open.go(link);
                front(open);
                more(open, more);
                String page = String.format(
                        Locale.ROOT, "%s-%sx%s@%s-%s", link.replaceAll("[^a-z0-9]+", "-"), width, height, zoom, theme);
                // Whether every part has room is asked of a laptop at its own text size and of what is larger.
                faults.addAll(
                        zoom == 100 && width >= LAPTOP
                                ? WholePicture.faults(open, page)
                                : onFxThread(() -> Faults.in(open.scene().getRoot(), page)));
                GalleryPicture.save(onFxThread(() -> open.scene().snapshot(null)), "scenes/" + page);
                more(open, false);
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    private static Stream<String> scenes() {
        Stream<String> starts = Catalog.all().entries().stream()
                .map(entry -> entry.widget())
                .flatMap(widget -> Ends.scenes(widget).stream()
                        .map(values -> widget.id() + (values.toQuery().isEmpty() ? "" : "?" + values.toQuery())));
        return Stream.concat(starts, FULL.stream());
    }

    private static void front(OpenWindow open) {
        boolean tabbed = onFxThread(() -> Tree.isSeen(open.scene().getRoot().lookup(".desk-tabs")));
        if (tabbed) {
            ToggleButton tab = (ToggleButton) open.labeled("Picture");
            onFxThread(() -> {
                if (!tab.isSelected()) {
                    tab.fire();
                }
                return null;
            });
            open.settle();
        }
    }

    private static void more(OpenWindow open, boolean wanted) {
        onFxThread(() -> {
            Tree.of(open.scene().getRoot())
                    .filter(node -> node.getStyleClass().contains("more-button") && Tree.isSeen(node))
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.isSelected() != wanted)
                    .forEach(ToggleButton::fire);
            return null;
        });
        open.settle();
    }
}
