package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GripTest {

    private static final RealParameter W = new RealParameter(
            new Name("w", "Weight w", "", Role.WEIGHT, "Where the walk starts."),
            -10,
            10,
            SliderRange.linear(-3, 3, 0.1),
            1.0);
    private static final RealParameter B = new RealParameter(
            new Name("b", "Bias b", "", Role.BIAS, "An offset."), -10, 10, SliderRange.linear(-3, 3, 0.1), 0.0);

    private final Knobs knobs = new Knobs(List.of(W, B), "");
    private final Plot plot = new Plot("A grip");
    private final List<String> clicked = new ArrayList<>();

    @Start
    void start(Stage stage) {
        plot.axes(Axis.linear(-4, 4), Axis.linear(-4, 4));
        plot.grips(knobs, Grip.of(W.lens(), B.lens()));
        plot.spots(List.of(new Spot("corner", "the corner", -4, -4, 2, 2, () -> clicked.add("corner"))));
        stage.setScene(Pictures.scene(new StackPane(plot), 400, 400, Theme.LIGHT, 14));
        stage.show();
    }

    private Node grip() {
        return plot.lookup("#grip-w-b");
    }

    private void focus(FxRobot robot) {
        robot.interact(() -> grip().requestFocus());
    }

    @Test
    void arrowsTurnOneStepAndShiftATenthOfIt(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.RIGHT).type(KeyCode.UP, 2);
        assertEquals("w=1.1&b=0.2", knobs.now().toQuery());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals("w=1.09&b=0.2", knobs.now().toQuery());
    }

    @Test
    void everyKeyIsAnUndoStepOfItsOwn(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.RIGHT, 2);
        knobs.undo();
        assertEquals("w=1.1", knobs.now().toQuery());
    }

    @Test
    void homeAndEndGoToTheEndsOfTheRange(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.END);
        assertEquals(3.0, knobs.now().get(W));
        robot.type(KeyCode.HOME);
        assertEquals(-3.0, knobs.now().get(W));
    }

    @Test
    void aDragSnapsAndIsOneUndoStep(FxRobot robot) {
        double pixel = plot.lookup("#grip-w-b").getLayoutX();
        robot.drag(grip()).moveBy(40, 0).moveBy(33, -21).drop();
        assertTrue(grip().getLayoutX() > pixel + 60);
        double w = knobs.now().get(W);
        assertTrue(w > 1.5, () -> "w = " + w);
        assertEquals(Math.rint(10 * w) / 10, w, "snapped to tenths");
        knobs.undo();
        assertEquals("", knobs.now().toQuery());
    }

    @Test
    void aPressWithoutAMoveChangesNothing(FxRobot robot) {
        robot.clickOn(grip());
        assertEquals("", knobs.now().toQuery());
        assertTrue(grip().isFocused());
    }

    @Test
    void aGripIsASliderWithANameAndAValue(FxRobot robot) {
        assertEquals(AccessibleRole.SLIDER, grip().getAccessibleRole());
        assertEquals("Weight w, Bias b 1.0, 0.0", grip().getAccessibleText());
        assertEquals(1.0, grip().queryAccessibleAttribute(AccessibleAttribute.VALUE));
        assertEquals(3.0, grip().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
    }

    @Test
    void theAxesStandStillWhileAGripIsHeld(FxRobot robot) {
        robot.drag(grip()).moveBy(20, 0);
        double held = grip().getLayoutX();
        robot.interact(() -> plot.axes(Axis.linear(-400, 400), Axis.linear(-4, 4)));
        assertEquals(held, grip().getLayoutX());
        robot.drop();
        robot.interact(() -> {});
        Pictures.onFxThread(() -> {
            plot.getScene().snapshot(null);
            return null;
        });
        assertTrue(grip().getLayoutX() < held);
    }

    @Test
    void aGripKeepsItsFocusWhenThePictureIsShownAgain(FxRobot robot) {
        focus(robot);
        robot.interact(() -> plot.grips(knobs, Grip.of(W.lens(), B.lens()), Grip.of(B.lens())));
        assertTrue(grip().isFocused());
    }

    /** A link may take a point away before the next picture is there. */
    @Test
    void aGripThatStandsNowhereIsNotAskedToSpeak(FxRobot robot) {
        Grip gone = Grip.free(
                "gone",
                "A point",
                Ink.TEXT,
                values -> new Point(Double.NaN, Double.NaN),
                (values, to) -> values,
                values -> {
                    throw new AssertionError("asked for the words of a point that is not there");
                });
        robot.interact(() -> {
            plot.grips(knobs, gone);
            plot.getScene().snapshot(null);
        });
        assertFalse(plot.lookup("#grip-gone").isVisible());
    }

    @Test
    void aSpotIsPressedByMouseAndKeyboard(FxRobot robot) {
        Node spot = plot.lookup("#spot-corner");
        robot.clickOn(spot);
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertEquals(List.of("corner", "corner", "corner"), clicked);
        assertEquals("the corner", spot.getAccessibleText());
    }
}
