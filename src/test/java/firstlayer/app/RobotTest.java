package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Numbers;
import firstlayer.plot.Drawing;
import firstlayer.plot.TextBox;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A reader's hands on the real window: mouse and keys in, what the screen says out. */
class RobotTest {

    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.with(Theme.LIGHT, 100);
        open.size(1280, 800);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        open.settle();
    }

    /** Scrolls the note to a node, and clicks it. */
    private void click(Node node) {
        onFxThread(() -> {
            Tree.above(node)
                    .filter(ScrollPane.class::isInstance)
                    .map(ScrollPane.class::cast)
                    .findFirst()
                    .ifPresent(pane -> scrollTo(pane, node));
            return null;
        });
        open.settle();
        robot.clickOn(node);
        open.settle();
    }

    private static void scrollTo(ScrollPane pane, Node node) {
        Bounds content = pane.getContent().getLayoutBounds();
        double y = pane.getContent()
                .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                .getCenterY();
        double room = pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.max(0, Math.min(1, (y - room / 2) / Math.max(1, content.getHeight() - room))));
    }

    private List<String> questions() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".rail-item").stream()
                .map(item -> ((Labeled) item).getText())
                .toList());
    }

    private String selected() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".rail-item").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .findFirst()
                .map(Labeled::getText)
                .orElseThrow());
    }

    @Test
    void everyQuestionIsOneKeyAway() {
        List<String> questions = questions();
        assertEquals(5, questions.size());
        for (int i = 0; i < questions.size(); i++) {
            press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (i + 1)));
            assertEquals(questions.get(i), selected());
        }
    }

    @Test
    void theNeuronStartsWithASumOfOneAndAnswers7311() {
        open.go("neuron");
        assertEquals(1, Numbers.read(open.status("z")));
        assertEquals(0.7311, Numbers.read(open.status("a")), 1e-4);
    }

    @Test
    void aDraggedGripTurnsTheNumbersAndUndoBringsThemBack() {
        open.go("neuron");
        String before = open.status("z");
        Node grip = open.one(".grip");
        robot.drag(grip, MouseButton.PRIMARY).moveBy(60, 40).drop();
        open.settle();
        String after = open.status("z");
        assertNotEquals(before, after);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open.status("z"));
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(after, open.status("z"));
        press(KeyCode.R);
        assertEquals(before, open.status("z"));
    }

    /** On ½·w² every step multiplies w by 1 − η: from w = 2 the loss after n steps is 2·(1 − η)²ⁿ. */
    @Test
    void fortyFourStepsAt19LeaveTwiceNineTenthsToThe88() {
        open.go("learning-rate?rate=1.9&steps=44");
        double exact = 2 * Math.pow(0.9, 88);
        assertEquals(exact, Numbers.read(open.status("L")), 0.005 * exact);
    }

    @Test
    void aSetLinkInTheNoteTurnsThePicture() {
        open.go("neuron?b=0.5");
        String before = open.status("z");
        click(open.labeled("Back to the start values"));
        assertEquals(1, Numbers.read(open.status("z")));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open.status("z"));
    }

    @Test
    void theChainRuleFindsAQuarterForTheWeight() {
        open.go("chain-rule");
        String picture = onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(Drawing.class::isInstance)
                .map(Drawing.class::cast)
                .filter(Tree::isSeen)
                .flatMap(drawing -> drawing.texts().stream())
                .map(TextBox::text)
                .reduce("", (all, text) -> all + "\n" + text));
        assertTrue(picture.contains(Numbers.MINUS + "0.25"), picture);
    }

    @Test
    void theThemeSwitchesFromTheSearchBox() {
        Object light = onFxThread(() -> open.scene().getStylesheets().get(0));
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("theme dark");
        open.settle();
        press(KeyCode.ENTER);
        Object dark = onFxThread(() -> open.scene().getStylesheets().get(0));
        assertTrue(light.toString().contains("light"), light::toString);
        assertTrue(dark.toString().contains("dark"), dark::toString);
    }

    @Test
    void everythingCanBeUndoneDownToTheStart() {
        open.go("neuron");
        String before = open.status("z");
        robot.clickOn(open.one(".grip"));
        for (int i = 0; i < 30; i++) {
            press(i % 2 == 0 ? KeyCode.RIGHT : KeyCode.UP);
        }
        assertNotEquals(before, open.status("z"));
        for (int i = 0; i < 40; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, open.status("z"));
    }

    @Test
    void aWindowOf300By200ScrollsAndWorksOn() {
        open.go("neuron");
        open.size(300, 200);
        assertFalse(open.status("z").isEmpty());
        ScrollPane window = (ScrollPane) open.one(".window-scroll");
        assertTrue(onFxThread(() -> window.getContent().getLayoutBounds().getWidth()) >= 640);
        open.size(1280, 800);
        assertEquals(1, Numbers.read(open.status("z")));
    }
}
