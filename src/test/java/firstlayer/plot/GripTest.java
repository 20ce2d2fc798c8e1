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
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
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

    private Pointer pointer() {
        return new Pointer(grip());
    }

    /** The corner is two units wide. */
    private double pixelsOfAUnit() {
        return Pictures.onFxThread(() -> {
            plot.getScene().snapshot(null);
            return ((Region) plot.lookup("#spot-corner")).getWidth() / 2;
        });
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
    void aHeldArrowIsOneUndoStep(FxRobot robot) {
        focus(robot);
        pointer().hold(KeyCode.RIGHT, 7);
        assertEquals("w=1.7", knobs.now().toQuery());
        robot.interact(knobs::undo);
        assertEquals("", knobs.now().toQuery());
        assertFalse(knobs.canUndo());
    }

    @Test
    void lettingShiftGoDoesNotEndWhatAnArrowDoes(FxRobot robot) {
        focus(robot);
        pointer().repeat(KeyCode.RIGHT, 3);
        pointer().letGo(KeyCode.SHIFT);
        pointer().hold(KeyCode.RIGHT, 3);
        assertEquals("w=1.6", knobs.now().toQuery());
        robot.interact(knobs::undo);
        assertEquals("", knobs.now().toQuery());
    }

    @Test
    void whereTheButtonIsLetGoCountsAlsoOutsideThePlot(FxRobot robot) {
        double unit = pixelsOfAUnit();
        pointer().press().drag(3, 0).release(unit - 3, 0);
        assertEquals(2, knobs.now().get(W), 0.1);
        pointer().press().release(5000, -5000);
        assertEquals("w=3&b=3", knobs.now().toQuery(), "as far as the range goes");
        robot.interact(knobs::undo);
        robot.interact(knobs::undo);
        assertEquals("", knobs.now().toQuery());
    }

    /** A grip is larger than a step: where on it the pointer went down must not count. */
    @Test
    void aGripDoesNotJumpWhenItIsGrabbed() {
        knobs.set(knobs.now().with("w=1.234&b=0.567"));
        double edge = grip().getLayoutBounds().getWidth() - 3;
        pointer().press(edge, edge / 2).release(0, 0);
        assertEquals("w=1.234&b=0.567", knobs.now().toQuery());
        pointer().press(edge, edge / 2).release(1, 0);
        assertEquals(1.234, knobs.now().get(W), 0.1 + 1 / pixelsOfAUnit());
        assertEquals(0.567, knobs.now().get(B), "straight to the right");
    }

    @Test
    void aPointDraggedStraightDownKeepsEveryDigitOfItsPlaceAcross() {
        knobs.set(knobs.now().with("w=1.234"));
        pointer().press().drag(0, 20).drag(0, 20).release(0, 3);
        assertEquals(1.234, knobs.now().get(W));
        assertTrue(knobs.now().get(B) < -0.5);
    }

    /** It waits at the edge, and is fetched from there; straight down it stays where it is. */
    @Test
    void aGripFromOutsideThePlotIsFetchedFromItsEdge() {
        knobs.set(knobs.now().with("w=9"));
        Pictures.onFxThread(() -> plot.getScene().snapshot(null));
        pointer().press().release(0, 30);
        assertEquals(9, knobs.now().get(W));
        pointer().press().release(-pixelsOfAUnit(), 0);
        assertEquals(3, knobs.now().get(W), 0.1, "the edge is at 4");
    }

    @Test
    void aDragWithShiftGoesATenthAsFar() {
        double unit = pixelsOfAUnit();
        pointer().press().drag(unit, 0).dragFinely(-5 * unit, 0).release(0, 0);
        assertEquals(1.5, knobs.now().get(W), 0.1);
    }

    @Test
    void aReleaseThatWasNeverReportedEndsTheGesture(FxRobot robot) {
        pointer().press().drag(20, 0).move(30, 0).drag(30, 0);
        double w = knobs.now().get(W);
        assertTrue(w < 1.8, () -> "dragged without a button to " + w);
        robot.interact(() -> plot.grips(knobs));
        robot.interact(knobs::undo);
        assertEquals("", knobs.now().toQuery());
    }

    @Test
    void whatIsReadUnderThePointerIsGoneWhileItDrags(FxRobot robot) {
        robot.interact(() -> plot.show(pen -> pen.line(new double[] {-4, 1, 4}, new double[] {0, 0, 0}, Ink.TEXT)));
        robot.moveTo(grip());
        int reading = texts(robot);
        robot.press(MouseButton.PRIMARY);
        assertTrue(texts(robot) < reading, "the box goes when the button goes down");
        int held = texts(robot);
        robot.moveBy(5, 1).moveBy(30, 2);
        assertEquals(held, texts(robot));
        robot.release(MouseButton.PRIMARY);
    }

    private int texts(FxRobot robot) {
        robot.interact(() -> {});
        return Pictures.onFxThread(() -> {
            plot.getScene().snapshot(null);
            return Export.svg(plot, new SvgHead("", "", "")).split("aria-label").length;
        });
    }

    @Test
    void theAxesStandStillUnderAHeldKeyAndFollowItsRelease(FxRobot robot) {
        focus(robot);
        pointer().repeat(KeyCode.RIGHT, 2);
        double unit = pixelsOfAUnit();
        robot.interact(() -> plot.axes(Axis.linear(-8, 8), Axis.linear(-8, 8)));
        assertEquals(unit, pixelsOfAUnit(), 1);
        pointer().letGo(KeyCode.RIGHT);
        assertEquals(unit / 2, pixelsOfAUnit(), 1);
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
        robot.interact(() -> plot.grips(knobs, Grip.of(W.lens(), B.lens()), Grip.across(B.lens(), values -> 0)));
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
