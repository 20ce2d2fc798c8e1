package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.Pointer;
import firstlayer.param.Knobs;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A line y = b that is a handle from end to end. */
@ExtendWith(ApplicationExtension.class)
class LineGripTest {

    private static final RealParameter B = new RealParameter(
            new Name("b", "Bias b", "", Role.BIAS, "How high the line lies."),
            -10,
            10,
            SliderRange.linear(-3, 3, 0.1),
            1.0);

    private final Knobs knobs = new Knobs(List.of(B), "");
    private final Plot plot = new Plot("A rail");

    private static Grip upwards() {
        return Grip.free(
                        "b",
                        "b",
                        Ink.BIAS,
                        values -> new Point(0, values.get(B)),
                        (values, to) -> values.with(B, B.range().snap(to.y())),
                        B.lens()::text)
                .keys(B.lens());
    }

    @Start
    void start(Stage stage) {
        Grip grip = upwards();
        plot.axes(Axis.linear(-4, 4), Axis.linear(-4, 4));
        plot.grips(knobs, grip);
        plot.lineGrips(
                knobs,
                List.of(new LineGrip(
                        grip, values -> List.of(new Point(-4, values.get(B)), new Point(4, values.get(B))))));
        stage.setScene(Pictures.scene(new StackPane(plot), 400, 400, Theme.LIGHT, 14));
        stage.show();
    }

    private Line lineGrip() {
        return (Line) plot.lookup("#line-grip-b");
    }

    @Test
    void itLiesAlongTheWholeLine(FxRobot robot) {
        assertTrue(lineGrip().getEndX() - lineGrip().getStartX() > 300);
        assertEquals(lineGrip().getStartY(), lineGrip().getEndY());
        assertTrue(lineGrip().getStrokeWidth() > 10, "as thick as a pointer can hit");
    }

    @Test
    void itIsTakenAlongFromWhereItWasTaken(FxRobot robot) {
        double y = lineGrip().getStartY();
        double x = lineGrip().getStartX() + 40;
        Pointer pointer = new Pointer(lineGrip()).press(x, y + 4);
        assertEquals(1.0, knobs.now().get(B), "taken is not yet moved");
        pointer.drag(0, 10).drag(0, 20).release(0, 0);
        assertTrue(knobs.now().get(B) < 0.8, () -> "b = " + knobs.now().get(B));
        assertEquals(y + 30, lineGrip().getStartY(), 0.06 * 45, "where the pointer went, to the step of b");
        knobs.undo();
        assertEquals(1.0, knobs.now().get(B));
        assertFalse(knobs.canUndo(), "a drag is one step");
    }

    @Test
    void itGivesTheKeyboardToItsGrip(FxRobot robot) {
        new Pointer(lineGrip())
                .press(lineGrip().getStartX() + 40, lineGrip().getStartY())
                .release(0, 0);
        assertTrue(Pictures.onFxThread(() -> plot.lookup("#grip-b").isFocused()));
    }

    @Test
    void itEndsWhereTheLineIsNoLongerSeen(FxRobot robot) {
        Grip grip = upwards();
        Line line = Pictures.onFxThread(() -> {
            plot.lineGrips(
                    knobs, List.of(new LineGrip(grip, values -> List.of(new Point(-400, -401), new Point(400, 399)))));
            plot.getScene().snapshot(null);
            return (Line) plot.lookup("#line-grip-b");
        });
        // y = x − 1 leaves the square from −4 to 4 at (−3, −4) and (4, 3).
        double right = line.getEndX() - line.getStartX();
        double up = line.getStartY() - line.getEndY();
        assertTrue(right > 250 && right < 400 && up > 250 && up < 400, () -> right + ", " + up);
    }

    @Test
    void itIsSeenUnderThePointer(FxRobot robot) {
        assertEquals(0, lineGrip().getOpacity());
        robot.moveTo(plot.localToScreen(lineGrip().getStartX() + 40, lineGrip().getStartY()));
        assertTrue(Pictures.onFxThread(() -> {
            plot.getScene().getRoot().applyCss();
            return lineGrip().getOpacity() > 0.2;
        }));
    }

    @Test
    void theAxesStandStillUnderIt(FxRobot robot) {
        Pointer pointer = new Pointer(lineGrip())
                .press(lineGrip().getStartX() + 40, lineGrip().getStartY());
        double left = lineGrip().getStartX();
        robot.interact(() -> plot.axes(Axis.linear(-40, 40), Axis.linear(-40, 40)));
        pointer.drag(0, 10);
        Pictures.onFxThread(() -> plot.getScene().snapshot(null));
        assertEquals(left, lineGrip().getStartX());
        pointer.release(0, 0);
        Pictures.onFxThread(() -> plot.getScene().snapshot(null));
        assertTrue(lineGrip().getStartX() > left + 50, "the axes followed");
    }
}
