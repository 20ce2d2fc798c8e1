package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.plot.Drawing;
import firstlayer.plot.Plot;
import firstlayer.store.Settings.Theme;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mode of every picture in a laptop's window and in a small one, the settings behind More closed and open. */
class LayoutTest {

    /** A plot lower than this many pixels cannot be read. */
    private static final double LEAST_PLOT = 90;

    private static final double LEAST_LETTERS = 11;

    private static OpenWindow open;

    @BeforeAll
    static void open() throws IOException {
        open = OpenWindow.with(Theme.LIGHT, 100);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    /** Every mode, as links. */
    static Set<String> screens() {
        Set<String> links = new LinkedHashSet<>();
        for (WidgetEntry<?> entry : Catalog.all().entries()) {
            Widget<?> widget = entry.widget();
            Values initial = Values.initial(widget.parameters());
            BarModes.of(widget)
                    .forEach(mode -> links.add(
                            Link.of(widget.id(), initial.with(mode), List.of()).toString()));
        }
        return links;
    }

    @Test
    void onALaptopEveryPartIsInViewAndLargeEnough() {
        open.size(1366, 768);
        List<String> faults = new ArrayList<>();
        screens().forEach(link -> {
            open.go(link);
            faults.addAll(Faults.in((Parent) open.one(".picture-side"), link));
            drawings().forEach(drawing -> faults.addAll(tooSmall(link, drawing)));
            if (rowsOfButtons() > 1) {
                faults.add(link + ": the buttons take more than one row");
            }
            faults.addAll(movedByMore(link));
        });
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void inASmallWindowNothingThatIsShownIsCutAndWhatIsMissingIsNamed() {
        open.size(1024, 640);
        List<String> faults = new ArrayList<>();
        screens().forEach(link -> {
            open.go(link);
            drawings().filter(drawing -> !Tree.isSeen(drawing)).forEach(drawing -> {
                String name = drawing.name().replace('-', ' ');
                if (!missing().contains(name)) {
                    faults.add(String.format(Locale.ROOT, "%s: '%s' is left out unsaid", link, name));
                }
            });
            faults.addAll(movedByMore(link));
        });
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 640"})
    void everyPageBeginsWholeWithTheSettingsBehindMoreClosedAndOpen(double width, double height) {
        open.size(width, height);
        List<String> faults = new ArrayList<>();
        for (WidgetEntry<?> entry : Catalog.all().entries()) {
            open.go(entry.widget().id());
            faults.addAll(Faults.in(open.scene().getRoot(), entry.widget().id()));
            more(true);
            faults.addAll(Faults.in(open.scene().getRoot(), entry.widget().id() + ", More open"));
            more(false);
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> movedByMore(String link) {
        Map<String, Bounds> closed = parts();
        more(true);
        List<String> faults = new ArrayList<>();
        if (!parts().equals(closed)) {
            faults.add(link + ": opening More moves or hides a part");
        }
        more(false);
        return faults;
    }

    private static void more(boolean wanted) {
        onFxThread(() -> {
            Parent root = open.scene().getRoot();
            Tree.of(root)
                    .filter(node -> node.getStyleClass().contains("more-button"))
                    .filter(Tree::isSeen)
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.isSelected() != wanted)
                    .forEach(ToggleButton::fire);
            root.applyCss();
            root.layout();
            return null;
        });
    }

    private static List<String> tooSmall(String link, Drawing drawing) {
        List<String> faults = new ArrayList<>();
        if (!Tree.isSeen(drawing)) {
            faults.add(String.format(Locale.ROOT, "%s: no room for '%s'", link, drawing.name()));
        } else if (drawing instanceof Plot && drawing.getHeight() < LEAST_PLOT) {
            faults.add(String.format(
                    Locale.ROOT, "%s: '%s' is %.0f pixels high", link, drawing.name(), drawing.getHeight()));
        } else if (!view().contains(bounds(frame(drawing)))) {
            faults.add(String.format(Locale.ROOT, "%s: '%s' is out of sight", link, drawing.name()));
        }
        drawing.texts().stream()
                .filter(text -> text.size() < LEAST_LETTERS - 1e-6)
                .forEach(text -> faults.add(
                        String.format(Locale.ROOT, "%s: '%s' has %.1f pixels", link, text.text(), text.size())));
        return faults;
    }

    private static Stream<Drawing> drawings() {
        return onFxThread(() -> Tree.of(open.one(".picture"))
                .filter(Drawing.class::isInstance)
                .map(Drawing.class::cast)
                .filter(drawing -> !drawing.name().isEmpty() && drawing.isManaged())
                .toList()
                .stream());
    }

    private static Map<String, Bounds> parts() {
        Map<String, Bounds> parts = new LinkedHashMap<>();
        drawings().filter(Tree::isSeen).forEach(drawing -> parts.put(drawing.name(), bounds(drawing)));
        return parts;
    }

    /** A drawing that is scrolled in a pane of its own is seen where the pane is. */
    private static Node frame(Drawing drawing) {
        return Tree.above(drawing)
                .takeWhile(node -> !node.getStyleClass().contains("picture"))
                .filter(ScrollPane.class::isInstance)
                .map(Node.class::cast)
                .findFirst()
                .orElse(drawing);
    }

    private static Bounds view() {
        return bounds(open.one(".picture-pane"));
    }

    private static Bounds bounds(Node node) {
        return onFxThread(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static String missing() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".board-missing").stream()
                .filter(Tree::isSeen)
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElse(""));
    }

    private static long rowsOfButtons() {
        return onFxThread(() ->
                open.one(".play-bar-modes").getParent().lookupAll(".button, .combo-box, .menu-button").stream()
                        .map(node -> Math.round(bounds(node).getCenterY() / 10))
                        .distinct()
                        .count());
    }
}
