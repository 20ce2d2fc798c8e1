package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecture on one screen, by the keys of a clicker. */
class PresentRobotTest {

    @TempDir
    private Path data;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() {
        open = OpenWindow.open(data, Optional.empty());
        open.size(1280, 800);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void leavingGivesTheWindowAndItsPictureBackAsTheyWere() {
        open.go("neuron?w1=1.5");
        Scene before = open.scene();
        String link = open.link();
        hands.press(KeyCode.F5);
        assertNotEquals(before, open.scene());
        hands.press(KeyCode.PAGE_DOWN);
        assertNotEquals(link, open.link());
        hands.press(KeyCode.ESCAPE);
        assertEquals(before, onFxThread(open::scene));
        assertEquals(link, open.link());
    }

    @Test
    void eachStepShowsTheSameForwardAndBackward() {
        hands.press(KeyCode.F5);
        List<String> forward = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            forward.add(open.link());
            hands.press(KeyCode.PAGE_DOWN);
            open.until(
                    "it has played",
                    () -> !open.window().session().orElseThrow().playing().get());
        }
        for (int step = 11; step >= 0; step--) {
            hands.press(KeyCode.PAGE_UP);
            assertEquals(forward.get(step), open.link());
        }
        hands.press(KeyCode.ESCAPE);
    }

    private String count() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".stage-small").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> text.startsWith("stop "))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theNextDayItGoesOnAtTheStopWhereItWasLeftOrFromTheBeginning() {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.DIGIT7);
        hands.press(KeyCode.ENTER);
        String left = count();
        hands.press(KeyCode.ESCAPE);
        open.close();
        open();
        hands.press(KeyCode.F5);
        assertEquals(left, count());
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.SHIFT, KeyCode.F5);
        assertTrue(count().startsWith("stop 1 of"), count());
    }

    @Test
    void theRoomsGuessIsDrawnInTheRunAndTheTruthBesideItAtTheEnd() {
        open.question(2);
        hands.press(KeyCode.F5);
        hands.press(KeyCode.DIGIT3);
        hands.press(KeyCode.ENTER);
        hands.clickHere(open.one(".mark-axis"));
        assertTrue(says("the room's guess"));
        assertFalse(says("w is "), "the truth is not out");
        hands.press(KeyCode.PAGE_DOWN);
        assertFalse(says("w is "), "the truth is not out");
        hands.press(KeyCode.PAGE_DOWN);
        // On the bowl of curvature 1 a rate of 2 throws w from 2 to −2 and back: after 7 steps it is at −2.
        open.until("the truth is out", () -> says("w is −2.000; the room's guess"));
        hands.press(KeyCode.PAGE_UP);
        hands.press(KeyCode.PAGE_UP);
        assertFalse(says("w is "), "it is asked again");
    }

    private boolean says(String words) {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".label").stream()
                .filter(Tree::isSeen)
                .anyMatch(label -> ((Labeled) label).getText().contains(words)));
    }

    @Test
    void whatTheSpeakerDragsIsGoneAtTheNextStopAndComesNotBack() {
        hands.press(KeyCode.F5);
        String title = open.link();
        hands.press(KeyCode.PAGE_DOWN);
        onFxThread(() -> {
            open.window().session().ifPresent(session -> session.open("w1=-1.5&w2=0.25"));
            return null;
        });
        hands.press(KeyCode.PAGE_UP);
        assertEquals(title, open.link());
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void aControlGoesWithTheNumberItTurnsAndNothingIsThrown() {
        open.question(2);
        hands.press(KeyCode.SHIFT, KeyCode.F5);
        // The first prediction sets two rates; the question after it has none of them.
        for (int step = 0; step < 5; step++) {
            hands.press(KeyCode.PAGE_DOWN);
        }
        for (int step = 0; step < 5; step++) {
            hands.press(KeyCode.PAGE_UP);
        }
        hands.press(KeyCode.ESCAPE);
        assertEquals("", open.message());
    }

    @Test
    void aClickersButtonThatAlternatesEscapeAndF5OnlyGoesInAndOut() {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        String stop = count();
        for (int i = 0; i < 4; i++) {
            hands.press(KeyCode.ESCAPE);
            assertTrue(onFxThread(() -> open.scene().getRoot().lookup(".stage") == null));
            hands.press(KeyCode.F5);
            assertEquals(stop, count());
        }
    }
}
