package firstlayer.widgets.loss.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.Pointer;
import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widgets.loss.model.LossModel;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** A point goes where the hand goes: straight down is straight down, however the axes are drawn. */
class StraightDownTest {

    private final LossModel model = new LossModel();
    private Knobs knobs;
    private Scene scene;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void open(String query) {
        Pictures.onFxThread(() -> {
            knobs = new Knobs(model.parameters(), query);
            LossView view = new LossView(knobs, Place.DESK);
            scene = Pictures.scene(new StackPane(view.node()), 690, 600, Theme.LIGHT, 14);
            Runnable show = () -> view.show(Picture.of(knobs.now(), model.solve(knobs.now(), Progress.silent())));
            show.run();
            knobs.watch(values -> show.run());
            return scene.snapshot(null);
        });
    }

    private Node grip(String id) {
        return Pictures.onFxThread(() -> {
            scene.snapshot(null);
            return scene.lookup("#grip-" + id);
        });
    }

    private double number(String id) {
        NumberLens lens = knobs.now().lens(id).orElseThrow();
        return lens.of(knobs.now());
    }

    @ParameterizedTest
    @CsvSource({
        "y=1;2;3;4;100&rate=0.1&steps=60, 2",
        "y=1;2;3;4;100&function=mae, 2",
        "y=1;2;3;4;1000, 2",
        "x=-2;-1;0;1;2.037&y=1;2;3;4;57.3, 2.037",
        "task=line&y=1;3;2;5;400, 2",
        "x=1;2;3;4;900&y=1;2;3;4;5, 900"
    })
    void aPointDraggedStraightDownKeepsItsX(String query, double x) {
        open(query);
        Node last = grip("point-5");
        double first = grip("point-1").getLayoutX();
        double before = number("y.5");
        Pointer pointer = new Pointer(last).press();
        for (int i = 0; i < 6; i++) {
            double was = number("y.5");
            pointer.drag(0, 15);
            assertEquals(x, number("x.5"));
            assertTrue(number("y.5") <= was);
            assertEquals(first, grip("point-1").getLayoutX(), "the axes stand still under the hand");
        }
        pointer.release(0, 0);
        assertEquals(x, number("x.5"));
        assertNotEquals(before, number("y.5"));
        assertTrue(Math.abs(grip("point-5").getLayoutY() - last.getLayoutY()) < 600);
    }

    @ParameterizedTest
    @CsvSource({"y=1;2;3;4;5.123, 5.123", "task=classifier&function=cross-entropy&x=1;2;3;4;5&y=0;1;0;1;0.8, 0.8"})
    void aPointDraggedSidewaysKeepsItsY(String query, double y) {
        open(query);
        new Pointer(grip("point-5")).press().drag(-20, 0).drag(-20, 0).release(-5, 0);
        assertEquals(y, number("y.5"));
        assertNotEquals(5, number("x.5"));
    }
}
