package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Hands on classes in the plane: points and weights dragged, turned by keys, typed, removed, learned; all of it can be taken back. */
class ClassesRobotTest {

    private OpenWindow open;
    private Hands hands;
    private PanelHands panel;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.at("loss?task=classes", 1366, 768);
        hands = new Hands(open);
        panel = new PanelHands(open, hands);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** What a turn changes. */
    private String changed(String before) {
        String now = open.link();
        assertNotEquals(before, now);
        return now;
    }

    @Test
    void pointsFollowHandAndKeyboardAndLeave() throws IOException {
        open.go("loss?task=classes&steps=60");
        String start = open.link();
        String loss = open.status("L");
        Node point = open.one("#grip-point-3");
        hands.drag(point, 60, -30);
        String dragged = changed(start);
        assertTrue(dragged.contains("&point=3"), dragged);
        assertNotEquals(loss, open.status("L"), "it is learned anew from where it was");
        panel.focus(open.one("#grip-point-3"));
        hands.press(KeyCode.RIGHT);
        String nudged = changed(dragged);
        hands.press(KeyCode.DELETE);
        String fewer = changed(nudged);
        FreshWindow.assertShowsTheSame(open);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(nudged, open.link());
        hands.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(fewer, open.link());
        hands.undoDownTo(start);
        assertEquals(loss, open.status("L"));
        FreshWindow.assertShowsTheSame(open);
    }

    @Test
    void aDoubleClickAddsAPointAndAnotherMovesItToTheNextClass() throws IOException {
        open.go("loss?task=classes&steps=60");
        String start = open.link();
        Node first = open.one("#grip-point-1");
        new FxRobot().moveTo(first).moveBy(12, 45).doubleClickOn(MouseButton.PRIMARY);
        open.settle();
        String added = changed(start);
        assertTrue(added.endsWith("&point=13"), added);
        new FxRobot().doubleClickOn(open.one("#grip-point-6"), MouseButton.PRIMARY);
        open.settle();
        changed(added);
        FreshWindow.assertShowsTheSame(open);
        hands.undoDownTo(start);
    }

    @Test
    void weightsThatAreDraggedBecomeTheStart() throws IOException {
        open.go("loss?task=classes&steps=60");
        String start = open.link();
        hands.drag(open.one("#grip-weights-1"), 25, 25);
        String dragged = changed(start);
        assertTrue(dragged.contains("rows=") && !dragged.contains("steps="), dragged);
        panel.focus(open.one("#grip-weights-2"));
        hands.press(KeyCode.LEFT);
        changed(dragged);
        FreshWindow.assertShowsTheSame(open);
        hands.undoDownTo(start);
    }

    @Test
    void numbersAreTypedAndSlidersTurned() throws IOException {
        open.go("loss?task=classes");
        String start = open.link();
        panel.type("Temperature T", "2.5");
        assertEquals(start + "&temperature=2.5", open.link());
        panel.drag("Learning rate η", 30);
        String dragged = changed(start + "&temperature=2.5");
        panel.press("L2 penalty", KeyCode.RIGHT);
        changed(dragged);
        panel.more();
        panel.type("Steps", "120");
        panel.type("Point looked at", "7");
        assertTrue(open.link().endsWith("&point=7"), open.link());
        panel.more();
        FreshWindow.assertShowsTheSame(open);
        String last = open.link();
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(changed(last).contains("steps=120"), open.link());
        hands.undoDownTo(start);
    }

    @Test
    void aRateThatMakesItWorseIsTakenBackByTheLinkOfAStableOne() throws IOException {
        open.go("loss?task=classes&l2=1&rate=2&steps=100");
        String wild = open.link();
        hands.clickHere(open.one(".status-remedy"));
        assertEquals("loss?task=classes&l2=1&rate=0.24&steps=100", open.link());
        hands.undoDownTo(wild);
    }
}
