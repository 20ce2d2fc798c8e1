package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A screen reader is told of a change when it has ended, and once. */
class SpokenOnceTest {

    private static OpenWindow open;

    @BeforeAll
    static void open() throws IOException {
        open = OpenWindow.with(Theme.LIGHT, 100);
        open.size(1366, 768);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @Test
    void aDragIsSpokenWhenItEnds() {
        open.go("learning-rate?steps=5");
        awaitWords();
        Node grip = open.one(".picture .grip");
        List<String> picture = told(open.one(".picture > *"));
        List<String> handle = told(grip);
        String before = open.link();
        FxRobot robot = new FxRobot();
        Point2D at = onFxThread(() -> robot.point(grip).query());
        robot.moveTo(at).press(MouseButton.PRIMARY);
        for (int i = 0; i < 20; i++) {
            robot.moveBy(2, 0);
        }
        open.settle();
        assertFalse(open.link().equals(before), "it was dragged");
        assertEquals(List.of(), picture, "while it is dragged");
        assertEquals(List.of(), handle, "while it is dragged");
        robot.release(MouseButton.PRIMARY);
        open.until("the picture is spoken of", () -> !picture.isEmpty());
        open.settle();
        assertEquals(1, picture.size());
        assertEquals(1, handle.size());
    }

    @Test
    void aRunIsSpokenWhenItEnds() {
        open.go("learning-rate?rate=0.1");
        awaitWords();
        List<String> picture = told(open.one(".picture > *"));
        onFxThread(() -> {
            open.window().session().orElseThrow().play("rate=0.1&steps=12");
            return null;
        });
        open.until(
                "it has run",
                () -> !open.window().session().orElseThrow().playing().get());
        open.until("the run is spoken of", () -> !picture.isEmpty());
        assertEquals(1, picture.size());
        assertTrue(open.link().contains("steps=12"));
    }

    @Test
    void theOpenWordsFollowOnceAndSayTheNumbersOfTheMoment() {
        open.go("learning-rate?rate=0.5&steps=2");
        awaitWords();
        onFxThread(() -> {
            open.one(".note-pane").requestFocus();
            return null;
        });
        Hands hands = new Hands(open);
        hands.press(KeyCode.P);
        Node words = open.one(".spoken-words");
        assertTrue(words.getAccessibleText().contains(" is "), words::getAccessibleText);
        List<String> said = told(words);
        onFxThread(() -> {
            open.window().session().orElseThrow().step();
            return null;
        });
        open.until("the step is spoken of", () -> !said.isEmpty());
        assertEquals(1, said.size());
        hands.press(KeyCode.ESCAPE);
    }

    private static List<String> told(Node node) {
        List<String> told = new ArrayList<>();
        onFxThread(() -> {
            node.accessibleTextProperty().addListener((property, before, now) -> told.add(now));
            return null;
        });
        return told;
    }

    /** Until what was changed before has been said. */
    private static void awaitWords() {
        open.settle();
        var session = open.window().session().orElseThrow();
        open.until(
                "it is said",
                () -> open.one(".picture > *")
                        .getAccessibleText()
                        .startsWith(session.snapshot().get().says()));
    }
}
