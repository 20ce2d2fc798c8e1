package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Hands that paint a pattern, move joints, and turn and slide the lines of the fold; all of it can be taken back. */
class NeuronScenesRobotTest {

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.at("neuron", 1366, 768);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** The number or list of the link of this very screen. */
    private String value(String parameter) {
        String query = Link.read(open.link()).query();
        for (String pair : query.split("&")) {
            if (pair.startsWith(parameter + "=")) {
                return pair.substring(parameter.length() + 1);
            }
        }
        return "";
    }

    private void stroke(String from, String over, String to) {
        new FxRobot()
                .drag(open.one(from), MouseButton.PRIMARY)
                .moveTo(open.one(over))
                .moveTo(open.one(to))
                .drop();
        open.settle();
    }

    private void focus(Node node) {
        onFxThread(() -> {
            node.requestFocus();
            return null;
        });
        open.settle();
    }

    private String focused() {
        return onFxThread(() -> open.scene().getFocusOwner().getId());
    }

    @Test
    void aStrokePaintsTheImageAndArrowsReachEveryPixel() {
        open.go("neuron?scene=pattern");
        String start = open.link();
        String z = open.status("z");
        stroke("#spot-pixel-2-1", "#spot-pixel-2-2", "#spot-pixel-2-3");
        String painted = open.link();
        assertNotEquals(start, painted);
        assertNotEquals(z, open.status("z"));

        focus(open.one("#spot-pixel-1-1"));
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.DOWN);
        assertEquals("spot-pixel-2-2", focused());
        hands.press(KeyCode.SPACE);
        String turned = open.link();
        assertNotEquals(painted, turned);
        assertEquals("spot-pixel-2-2", focused(), "the keyboard stays where it was");
        hands.press(KeyCode.LEFT);
        hands.press(KeyCode.UP);
        assertEquals("spot-pixel-1-1", focused());
        hands.undoDownTo(start);
        assertEquals(z, open.status("z"));
    }

    @Test
    void weightsArePaintedAndSlidOverTheLargePicture() {
        open.go("neuron?scene=pattern");
        String start = open.link();
        stroke("#spot-weight-1-1", "#spot-weight-1-2", "#spot-weight-1-3");
        String painted = open.link();
        assertNotEquals(start, painted);
        hands.clickHere(open.one("#spot-slide-1-1"));
        assertEquals("on", value("slide"));
        hands.clickHere(open.one("#spot-map-3-5"));
        String placed = open.link();
        focus(open.one("#spot-map-3-5"));
        hands.press(KeyCode.RIGHT);
        assertEquals("spot-map-3-6", focused());
        hands.press(KeyCode.ENTER);
        assertNotEquals(placed, open.link());
        hands.undoDownTo(start);
    }

    @Test
    void jointsAndSlopesAreDraggedAndTurnedByKeys() {
        open.go("neuron?scene=joints");
        String start = open.link();
        Node joint = onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(node -> node.getId() != null && node.getId().startsWith("grip-joint") && Tree.isSeen(node))
                .findFirst()
                .orElseThrow());
        hands.drag(joint, 40, 0);
        String dragged = open.link();
        assertNotEquals(start, dragged);
        focus(joint);
        hands.press(KeyCode.LEFT);
        String nudged = open.link();
        assertNotEquals(dragged, nudged);
        Node slope = open.one("#"
                + onFxThread(() -> Tree.of(open.scene().getRoot())
                        .filter(node ->
                                node.getId() != null && node.getId().startsWith("grip-slope") && Tree.isSeen(node))
                        .findFirst()
                        .orElseThrow()
                        .getId()));
        hands.drag(slope, 0, -25);
        assertNotEquals(nudged, open.link());
        hands.undoDownTo(start);
    }

    @ParameterizedTest
    @CsvSource({"grip-b1", "grip-b2", "grip-turn-b1", "grip-turn-b2", "grip-c", "grip-turn-c"})
    void everyLineOfTheFoldFollowsHandAndKeyboard(String grip) {
        open.go("neuron?target=xor&second=relu-pair");
        String start = open.link();
        Node held = open.one("#" + grip);
        hands.drag(held, 12, -18);
        String dragged = open.link();
        assertNotEquals(start, dragged);
        focus(held);
        hands.press(KeyCode.UP);
        assertNotEquals(dragged, open.link());
        assertTrue(
                WholePicture.faults(open, grip).isEmpty(),
                () -> WholePicture.faults(open, grip).toString());
        hands.undoDownTo(start);
    }
}
