package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One grip w, b; what is done is told by the number a. */
@ExtendWith(ApplicationExtension.class)
class PlotMenuTest {

    private static final RealParameter W = number("w", 1);
    private static final RealParameter B = number("b", 0);
    private static final RealParameter A = number("a", 0);

    private final Knobs knobs = new Knobs(List.of(W, B, A), "");
    private final Plot plot = new Plot("Things to do");

    private static RealParameter number(String id, double initial) {
        return new RealParameter(
                new Name(id, id, "", Role.PLAIN, "A number of the test."),
                -10,
                10,
                SliderRange.linear(-3, 3, 0.1),
                initial);
    }

    private static PlotAction setting(String label, double a) {
        return PlotAction.of(label, (values, at) -> values.with(A, a));
    }

    @Start
    void start(Stage stage) {
        plot.axes(Axis.linear(-4, 4), Axis.linear(-4, 4));
        plot.grips(knobs, Grip.of(W.lens(), B.lens()));
        PlotAction click = PlotAction.of(
                "go", (values, at) -> values.with(W, Math.rint(at.x())).with(B, Math.rint(at.y())));
        PlotAction add = PlotAction.of("Add", (values, at) -> values.with(A, Math.rint(at.x())));
        PlotAction remove = PlotAction.deleting("Remove", (values, at) -> values.with(A, 9.0));
        plot.actions(
                knobs,
                new PlotActions(
                        "Things",
                        Optional.of(click),
                        List.of(add, setting("Other", 5)),
                        values -> new Point(-3, 0),
                        Map.of("w-b", List.of(setting("Flip", 7), remove))));
        stage.setScene(Pictures.scene(new StackPane(plot), 400, 400, Theme.LIGHT, 14));
        stage.show();
    }

    private Values now() {
        return knobs.now();
    }

    /** The place of the ground where both numbers are this. */
    private Point2D at(double number) {
        return Pictures.onFxThread(() -> {
            plot.getScene().snapshot(null);
            knobs.set(now().with(W, number).with(B, number));
            plot.grips(knobs, Grip.of(W.lens(), B.lens()));
            plot.getScene().snapshot(null);
            Point2D middle = new Point2D(
                    grip().getLayoutX() + grip().getLayoutBounds().getWidth() / 2,
                    grip().getLayoutY() + grip().getLayoutBounds().getHeight() / 2);
            knobs.set(now().with(W, 1.0).with(B, 0.0));
            plot.grips(knobs, Grip.of(W.lens(), B.lens()));
            plot.getScene().snapshot(null);
            return plot.localToScreen(middle);
        });
    }

    private Node grip() {
        return plot.lookup("#grip-w-b");
    }

    @Test
    void aClickOnTheGroundIsOneThingAndADoubleClickAnother(FxRobot robot) {
        Point2D place = at(-2);
        robot.clickOn(place);
        assertEquals("w=-2&b=-2", now().toQuery());
        robot.interact(() -> plot.getScene().snapshot(null));
        robot.doubleClickOn(place);
        assertEquals(-2, now().get(A));
    }

    @Test
    void aDoubleClickOnAGripIsTheFirstOfItsOwn(FxRobot robot) {
        robot.doubleClickOn(grip());
        assertEquals("a=7", now().toQuery());
    }

    @Test
    void aDragIsNoClick(FxRobot robot) {
        Point2D place = at(-2);
        robot.drag(place, MouseButton.PRIMARY).moveBy(30, 0).drop();
        assertEquals("", now().toQuery());
    }

    @Test
    void deleteOnAGripDoesWhatDeletes(FxRobot robot) {
        robot.interact(() -> grip().requestFocus());
        robot.type(KeyCode.DELETE);
        assertEquals(9, now().get(A));
        assertTrue(plot.lookup(".plot-button").isFocused(), "the keyboard has a place when the grip is gone");
    }

    // A screen without a window system makes no such event of the right button.
    private static void menuOn(FxRobot robot, Node node, Point2D at) {
        Point2D screen = node.localToScreen(at);
        robot.interact(() -> node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                false,
                null)));
    }

    @Test
    void theRightButtonOffersWhatCanBeDoneThere(FxRobot robot) {
        Point2D place = at(-2);
        menuOn(robot, plot, plot.screenToLocal(place));
        robot.clickOn("Other");
        assertEquals("a=5", now().toQuery());
        menuOn(robot, grip(), new Point2D(5, 5));
        robot.clickOn("Remove");
        assertEquals(9, now().get(A));
    }

    @Test
    void theButtonOffersEverythingWithoutAMouse(FxRobot robot) {
        MenuButton button = (MenuButton) plot.lookup(".plot-button");
        assertEquals("Things", button.getText());
        robot.interact(button::show);
        List<String> labels = button.getItems().stream().map(MenuItem::getText).toList();
        assertEquals(List.of("Add", "Other"), labels.subList(0, 2));
        Menu own = (Menu) button.getItems().get(3);
        assertEquals("w, b", own.getText());
        assertEquals(
                List.of("Flip", "Remove"),
                own.getItems().stream().map(MenuItem::getText).toList());
        robot.interact(() -> button.getItems().get(0).fire());
        assertEquals(-3, now().get(A), "at its own place");
        robot.interact(button::hide);
    }
}
