package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SelectionTest {
    private static final String NOTE = """
            ---
            question: Question
            widget: bowl
            start: rate=0.5&start=-3
            ---
            First words here, η = `{rate}` and w = `{w}`.

            Second with $\\weight{w} = \\live{start}$ inside.

            * one
            * two

            ## Deeper: More

            Folded words.

            ## Answer

            Hidden words.
            """;

    private final FxRobot robot = new FxRobot();

    private static Text text(OpenNote open, String start) {
        return open.all(Text.class).stream()
                .filter(text -> text.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D left(Node node) {
        return OpenNote.on(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
        });
    }

    @Test
    void everythingShownIsCopiedAsPlainText() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(NOTE), 900, Theme.LIGHT, 14)) {
            robot.clickOn(text(open, "First"), MouseButton.PRIMARY);
            robot.press(KeyCode.SHORTCUT).type(KeyCode.A).type(KeyCode.C).release(KeyCode.SHORTCUT);
            String copied = OpenNote.on(() -> Clipboard.getSystemClipboard().getString());
            assertEquals("""
                    Question

                    First words here, η = 0.50 and w = −3.000.

                    Second with ${w} = −3.0$ inside.

                    one
                    two

                    Deeper: More

                    Answer""", copied);
        }
    }

    @Test
    void aDragSelectsAcrossParagraphs() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(NOTE), 900, Theme.LIGHT, 14)) {
            Point2D end = left(text(open, "two"));
            robot.drag(left(text(open, "First")), MouseButton.PRIMARY).dropTo(end);
            assertEquals(
                    "First words here, η = 0.50 and w = −3.000.\n\nSecond with ${w} = −3.0$ inside.\n\none\n",
                    open.prose.selectedText());
            assertTrue(marks(open) >= 3);
            robot.drag(end, MouseButton.PRIMARY).dropTo(left(text(open, "First")));
            assertTrue(open.prose.selectedText().startsWith("First words"), "upwards as well");
        }
    }

    // Whether two clicks of a robot are near enough in time to count as one gesture depends on the machine: the count
    // is
    // told instead.
    private static void click(Node node, int count) {
        Point2D screen = left(node).add(5, 0);
        OpenNote.on(() -> {
            Point2D inScene = node.localToScene(node.screenToLocal(screen));
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                Event.fireEvent(
                        node,
                        new MouseEvent(
                                type,
                                inScene.getX(),
                                inScene.getY(),
                                screen.getX(),
                                screen.getY(),
                                MouseButton.PRIMARY,
                                count,
                                false,
                                false,
                                false,
                                false,
                                down,
                                false,
                                false,
                                true,
                                false,
                                true,
                                new PickResult(node, inScene.getX(), inScene.getY())));
            }
            return null;
        });
    }

    private static long marks(OpenNote open) {
        return open.all(Path.class).stream()
                .filter(path -> path.getStyleClass().contains("selection"))
                .filter(path -> !path.getElements().isEmpty())
                .count();
    }

    @Test
    void twoClicksSelectAWordAndThreeAParagraph() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(NOTE), 900, Theme.LIGHT, 14)) {
            Text first = text(open, "First");
            click(first, 1);
            click(first, 2);
            assertEquals("First", open.prose.selectedText());
            click(first, 3);
            assertEquals("First words here, η = 0.50 and w = −3.000.", open.prose.selectedText());
            click(first, 1);
            assertEquals("", open.prose.selectedText());
            assertEquals(0, marks(open));
        }
    }

    @Test
    void aDragOnANumberTurnsItAndSelectsNothing() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(NOTE), 900, Theme.LIGHT, 14)) {
            LiveLabel rate = open.all(LiveLabel.class).get(0);
            robot.drag(rate).moveBy(24, 0).drop();
            assertEquals("", open.prose.selectedText());
            assertEquals(0.8, open.session.knobs().now().get(Bowl.RATE), 0.02);
        }
    }

    @Test
    void anAnswerIsSelectedOnlyWhileItIsShown() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(NOTE), 900, Theme.LIGHT, 14)) {
            for (boolean shown : List.of(false, true, false)) {
                OpenNote.on(() -> {
                    open.prose.selectAll();
                    return null;
                });
                assertEquals(shown, open.prose.selectedText().contains("Hidden"));
                OpenNote.on(() -> {
                    open.prose.toggleAnswers();
                    return null;
                });
            }
            assertFalse(open.prose.selectedText().contains("Hidden"));
        }
    }
}
