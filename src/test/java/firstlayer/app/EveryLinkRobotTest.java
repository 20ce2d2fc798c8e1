package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader who follows every link of every note, each prediction answered first, on a laptop. */
@Tag("gallery")
class EveryLinkRobotTest {

    /** The packed notes hold more links than this. */
    private static final int FEWEST = 90;

    private final List<String> faults = new ArrayList<>();
    private int followed;

    @Test
    void afterEveryLinkOfEveryNoteThePictureIsWholeAndTheNumbersAreThoseOfTheMoment() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.size(1366, 768);
            hurry(open);
            for (int question = 1; question <= open.questions().size(); question++) {
                open.question(question);
                followAll(open, question);
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(followed > FEWEST, () -> "only " + followed + " links");
    }

    private static void hurry(OpenWindow open) {
        onFxThread(() -> {
            ((MenuButton) open.labeled("Menu"))
                    .getItems().stream()
                            .filter(item -> "Play at 4× speed".equals(item.getText()))
                            .forEach(MenuItem::fire);
            return null;
        });
    }

    // Answering shows feedback, which may hold more links.
    private void followAll(OpenWindow open, int question) {
        Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Button> next = next(open, done);
        while (next.isPresent()) {
            Button link = next.get();
            done.add(link);
            followed++;
            onFxThread(() -> {
                answer(link);
                link.fire();
                return null;
            });
            look(open, String.format(Locale.ROOT, "question %d, '%s'", question, link.getText()));
            open.question(question);
            next = next(open, done);
        }
    }

    private static Optional<Button> next(OpenWindow open, Set<Node> done) {
        return onFxThread(() -> Tree.of(open.one(".note-pane"))
                .filter(node -> node.getStyleClass().contains("pill") && !done.contains(node))
                .map(Button.class::cast)
                .findFirst());
    }

    private static void answer(Button link) {
        Tree.above(link)
                .filter(parent -> parent.getStyleClass().contains("predict"))
                .findFirst()
                .filter(predict -> link.isDisabled())
                .ifPresent(predict -> {
                    Node option = predict.lookup(".option");
                    press(
                            option == null ? predict.lookup(".mark-axis") : option,
                            option == null ? KeyCode.RIGHT : KeyCode.SPACE);
                });
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void look(OpenWindow open, String page) {
        open.settle();
        open.until("the run is over", () -> isStill(open.scene().getRoot()));
        open.settle();
        List<String> found = new ArrayList<>(WholePicture.faults(open, page));
        found.addAll(SameNumbers.faults(open, page));
        if (!found.isEmpty()) {
            faults.addAll(found);
            Pictures.write("link-" + followed, onFxThread(() -> open.scene().snapshot(null)));
        }
    }

    private static boolean isStill(Parent root) {
        return root.lookupAll(".play-button").stream()
                .filter(Tree::isSeen)
                .allMatch(button -> "Play".equals(((Labeled) button).getText()));
    }
}
