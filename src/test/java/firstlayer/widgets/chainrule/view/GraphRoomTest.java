package firstlayer.widgets.chainrule.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.plot.Diagram;
import firstlayer.plot.Drawing;
import firstlayer.plot.Plot;
import firstlayer.plot.TextBox;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widgets.chainrule.model.GraphScene;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** The room beside the note on a laptop of 1366 × 768 pixels. */
class GraphRoomTest {

    private static final double WIDTH = 675;
    private static final double HEIGHT = 465;
    private static final double LEAST_PLOT = 90;
    private static final double LEAST_LETTERS = 11;

    private static final String NETWORK = "expression=h=sigmoid(w1*x1%2Bw2*x2%2Bb1);k=sigmoid(w3*x1%2Bw4*x2%2Bb2);"
            + "o=sigmoid(w5*h%2Bw6*k%2Bb3);p=sigmoid(w7*h%2Bw8*k%2Bb4);(o-y1)^2%2B(p-y2)^2";

    private static final String SIXTY = "expression=("
            + IntStream.range(0, 8)
                    .mapToObj(i -> "sigmoid(w" + i + "*x" + i + "%2Bb" + i % 3 + ")")
                    .collect(Collectors.joining("%2B"))
            + "-y)^2";

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static GraphSceneView view(String query, double fontSize) {
        GraphScene scene = new GraphScene();
        Knobs knobs = new Knobs(scene.parameters(), query);
        GraphSceneView view = new GraphSceneView(knobs, Place.DESK);
        Pictures.scene(view, WIDTH, HEIGHT, Theme.LIGHT, fontSize);
        view.resize(WIDTH, HEIGHT);
        view.show(Picture.of(knobs.now(), scene.solve(knobs.now(), Progress.silent())));
        layOut(view);
        return view;
    }

    private static void layOut(GraphSceneView view) {
        // Bars of a scroll pane come and go with what it holds: two rounds settle them.
        for (int round = 0; round < 2; round++) {
            view.applyCss();
            view.layout();
        }
    }

    private static List<Drawing> drawings(Node view) {
        return view.lookupAll(".plot").stream()
                .filter(Node::isVisible)
                .map(Drawing.class::cast)
                .toList();
    }

    private static Diagram graph(Node view) {
        return (Diagram) ((ScrollPane) view.lookup(".scroll-pane")).getContent();
    }

    private static boolean isWhole(Node view) {
        ScrollPane pane = (ScrollPane) view.lookup(".scroll-pane");
        Drawing graph = graph(view);
        return graph.getWidth() <= pane.getWidth() + 1 && graph.getHeight() <= pane.getHeight() + 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "nudge", "check", "update"})
    void theWholeGraphTheLineAndTheWorkingAreInViewWhateverStandsBelow(String detail) {
        Pictures.onFxThread(() -> {
            GraphSceneView view = view("show=" + detail, 14);
            assertTrue(isWhole(view), "the graph is scrolled");
            double below = 0;
            for (Drawing drawing : drawings(view)) {
                assertTrue(drawing.getHeight() > 20 && !drawing.texts().isEmpty(), drawing::toString);
                for (TextBox text : drawing.texts()) {
                    assertTrue(
                            text.box().y() >= -0.5 && text.box().bottom() <= drawing.getHeight() + 0.5,
                            () -> "cut: " + text);
                    assertTrue(text.size() >= LEAST_LETTERS - 0.01, text::toString);
                    assertFalse(text.text().endsWith("lines more"), text::toString);
                }
                below = Math.max(
                        below, drawing.localToScene(0, drawing.getHeight()).getY());
                if (drawing instanceof Plot) {
                    // Its axis, their names and the title take three lines.
                    assertTrue(drawing.getHeight() - 3 * 1.5 * 14 >= LEAST_PLOT, () -> "plot " + drawing.getHeight());
                }
            }
            assertTrue(below <= HEIGHT + 0.5, "something is below the room");
            return null;
        });
    }

    @Test
    void aSmallNetworkIsReadAsAWhole() {
        Pictures.onFxThread(() -> {
            GraphSceneView view = view(NETWORK + "&open=all", 14);
            assertTrue(
                    isWhole(view),
                    () -> graph(view).getWidth() + " × " + graph(view).getHeight());
            assertEquals(
                    41,
                    graph(view).texts().stream()
                                    .filter(text -> text.text().matches("−?\\d.*"))
                                    .count()
                            / 2,
                    "a value and a gradient on each card");
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=walk", NETWORK})
    void lettersGrowWithTheText(String query) {
        Pictures.onFxThread(() -> {
            // At 100 % the graph may have room to spare: its letters are then larger than the 0.8 em they are meant to
            // have.
            double growth = smallest(view(query, 21)) / (0.8 * 14);
            assertTrue(growth > 1.25, () -> "by " + growth);
            return null;
        });
    }

    private static double smallest(Node view) {
        return graph(view).texts().stream().mapToDouble(TextBox::size).min().orElseThrow();
    }

    @Test
    void aLargeGraphIsFittedAndEnlarged() {
        Pictures.onFxThread(() -> {
            GraphSceneView view = view(SIXTY, 14);
            assertFalse(isWhole(view));
            double before = graph(view).getWidth();
            press(view, "Fit");
            assertTrue(isWhole(view));
            press(view, "+");
            press(view, "+");
            assertFalse(isWhole(view));
            press(view, "−");
            press(view, "−");
            press(view, "−");
            assertTrue(isWhole(view), "smaller than the room is as large as the room");
            for (int i = 0; i < 6; i++) {
                press(view, "+");
            }
            assertTrue(graph(view).getWidth() > before);
            return null;
        });
    }

    @Test
    void theWheelEnlargesWhatIsUnderThePointer() {
        Pictures.onFxThread(() -> {
            GraphSceneView view = view(SIXTY, 14);
            press(view, "+");
            press(view, "+");
            Diagram graph = graph(view);
            Point2D before = graph.sceneToLocal(400, 150);
            double width = graph.getWidth();
            double height = graph.getHeight();
            graph.fireEvent(wheel(before));
            layOut(view);
            assertTrue(graph.getWidth() > width && graph.getHeight() > height);
            Point2D after = graph.sceneToLocal(400, 150);
            assertEquals(before.getX() / width, after.getX() / graph.getWidth(), 0.03);
            assertEquals(before.getY() / height, after.getY() / graph.getHeight(), 0.03);
            assertTrue(((ScrollPane) view.lookup(".scroll-pane")).isPannable(), "it is dragged about");
            return null;
        });
    }

    private static ScrollEvent wheel(Point2D at) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                80,
                0,
                80,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static void press(GraphSceneView view, String words) {
        view.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
        layOut(view);
    }

    @Test
    void whatHasNoValueHasNoGradientToTheEyeAndToTheEar() {
        Pictures.onFxThread(() -> {
            GraphSceneView view = view("expression=log(x)&at=x:-1&of=x", 14);
            List<String> spoken = view.lookupAll(".spot").stream()
                    .map(Node::getAccessibleText)
                    .toList();
            assertEquals("x, value −1.0000, no gradient", spoken.get(0));
            // L has neither value nor gradient, and x has no gradient.
            assertEquals(
                    3,
                    graph(view).texts().stream()
                            .filter(text -> text.text().equals("—"))
                            .count());
            return null;
        });
    }

    /** In both the value is a number below 1.8e308 and the gradient, larger by e^6.564 or by 1e10, is beyond. */
    @ParameterizedTest
    @ValueSource(
            strings = {"expression=exp(exp(x))&at=x:6.564&of=x", "expression=exp(709*w)*y*1e10&at=w:1;y:1e-10&of=y"})
    void whatIsTooLargeStandsNowhereAsANumber(String query) {
        Pictures.onFxThread(() -> {
            String all = drawings(view(query, 14)).stream()
                    .flatMap(drawing -> drawing.texts().stream())
                    .map(TextBox::text)
                    .collect(Collectors.joining(" "));
            assertTrue(all.contains("—"), all);
            assertFalse(all.matches(".*(NaN|Infinity|∞).*"), all);
            return null;
        });
    }
}
