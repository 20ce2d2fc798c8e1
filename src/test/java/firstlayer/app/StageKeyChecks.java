package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** What each line of the key card that is about the stage does there. */
final class StageKeyChecks {

    private final OpenWindow open;
    private final Hands hands;

    StageKeyChecks(OpenWindow open, Hands hands) {
        this.open = open;
        this.hands = hands;
    }

    /** By the keys as the card writes them. */
    Map<String, Runnable> all() {
        Map<String, Runnable> checks = new LinkedHashMap<>();
        checks.put("O; digits, Enter", () -> onStage(this::findsItsStops));
        checks.put("B or .; W", () -> onStage(this::hides));
        checks.put("L; Z", () -> onStage(this::pointsAndEnlarges));
        checks.put("D, 1 2 3; E", () -> onStage(this::draws));
        checks.put("V; T; X", () -> onStage(this::countsHands));
        return checks;
    }

    private void onStage(Runnable check) {
        hands.press(KeyCode.F5);
        assertTrue(isSeen(".stage"));
        check.run();
        hands.press(KeyCode.ESCAPE);
        assertFalse(isSeen(".stage"));
    }

    private boolean isSeen(String selector) {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(selector).stream().anyMatch(Tree::isSeen));
    }

    private String count() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".stage-small").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> text.startsWith("stop "))
                .findFirst()
                .orElseThrow());
    }

    private void findsItsStops() {
        hands.press(KeyCode.O);
        assertTrue(isSeen(".stage-overview"));
        hands.press(KeyCode.ESCAPE);
        assertFalse(isSeen(".stage-overview"));
        hands.press(KeyCode.DIGIT2);
        hands.press(KeyCode.ENTER);
        assertTrue(count().startsWith("stop 2 of"), count());
    }

    private void hides() {
        for (KeyCode key : new KeyCode[] {KeyCode.B, KeyCode.PERIOD, KeyCode.W}) {
            hands.press(key);
            assertTrue(isSeen(".stage-blank"));
            hands.press(key);
            assertFalse(isSeen(".stage-blank"));
        }
    }

    private void pointsAndEnlarges() {
        hands.press(KeyCode.L);
        assertTrue(isSeen(".stage-shade"));
        hands.press(KeyCode.L);
        assertFalse(isSeen(".stage-shade"));
        Node stage = open.one(".stage");
        hands.hold(
                KeyCode.Z,
                () -> assertEquals(
                        2.5,
                        onFxThread(() ->
                                stage.getParent().getLocalToParentTransform().getMxx()),
                        1e-9));
        assertEquals(
                1,
                onFxThread(() -> stage.getParent().getLocalToParentTransform().getMxx()),
                1e-9);
    }

    private void draws() {
        String link = open.link();
        hands.press(KeyCode.D);
        hands.press(KeyCode.DIGIT3);
        hands.drag(open.one(".stage-pen"), 80, 40);
        assertTrue(isSeen(".pen-3"));
        assertEquals(link, open.link(), "a stroke changes nothing");
        hands.press(KeyCode.E);
        assertFalse(isSeen(".pen-3"));
        hands.press(KeyCode.ESCAPE);
    }

    private void countsHands() {
        hands.press(KeyCode.T);
        hands.press(KeyCode.X);
        assertTrue(isSeen(".stage-word"), "one screen says so");
        hands.press(KeyCode.V);
        hands.press(KeyCode.ESCAPE);
    }
}
