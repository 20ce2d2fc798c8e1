package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of every page, scene, the review and the stage, and in which order. */
class AccessibleTreeTest {

    /** Parts of the window in the order of the screen. */
    private static final List<String> PARTS =
            List.of("top-bar", "rail", "note-pane", "play-bar", "line-bar", "picture", "control-panel", "status");

    /** Where pages that are no notes stand. */
    private static final int PAGE = PARTS.indexOf("note-pane");

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
    void everyPageOfTheRailTheReviewAndTheAnswers() {
        List<String> faults = new ArrayList<>();
        List<ToggleButton> pages = onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(node -> Set.of("rail-item", "rail-extra").stream().anyMatch(node.getStyleClass()::contains))
                .map(ToggleButton.class::cast)
                .toList());
        for (ToggleButton page : pages) {
            onFxThread(() -> {
                page.fire();
                return null;
            });
            open.settle();
            faults.addAll(onFxThread(() -> Accessible.faultsUnder(open.scene().getRoot(), page.getText())));
            faults.addAll(onFxThread(() -> outOfOrder(page.getText())));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void headingsSayTheirLevelAndPassagesReadTheirFormulas() {
        open.question(5);
        onFxThread(() -> {
            assertTrue(Tree.of(open.one(".note-pane"))
                    .filter(node -> node.getStyleClass().contains("heading"))
                    .map(Node::getAccessibleRoleDescription)
                    .allMatch(said -> said != null && said.matches("heading level [1-6]")));
            assertTrue(Tree.of(open.one(".note-pane"))
                    .filter(node -> node.getStyleClass().contains("displayed"))
                    .map(node -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT)
                            .toString())
                    .anyMatch(said -> said.startsWith("the partial derivative of L with respect to w equals")));
            return null;
        });
    }

    @Test
    void theStage() {
        open.question(1);
        Hands hands = new Hands(open);
        hands.press(KeyCode.F5);
        List<String> faults = new ArrayList<>();
        for (int stop = 0; stop < 4; stop++) {
            faults.addAll(onFxThread(() -> Accessible.faultsUnder(open.scene().getRoot(), "the stage")));
            hands.press(KeyCode.PAGE_DOWN);
        }
        hands.press(KeyCode.ESCAPE);
        assertEquals("", String.join("\n", faults));
    }

    /** The Tab key goes through the parts of the window as they stand, and through each column from top to bottom. */
    private static List<String> outOfOrder(String page) {
        List<String> faults = new ArrayList<>();
        Set<Integer> left = new HashSet<>();
        int part = 0;
        double y = 0;
        for (Node stop : Accessible.stops(open.scene().getRoot())) {
            int next = part(stop);
            if (next != part && left.contains(next)) {
                faults.add(String.format(Locale.ROOT, "%s: back to %s", page, Accessible.place(stop)));
            }
            double top = stop.localToScene(stop.getBoundsInLocal()).getMinY();
            if (next == part && isInNote(stop) && top < y - 2) {
                faults.add(String.format(Locale.ROOT, "%s: up to %s", page, Accessible.place(stop)));
            }
            y = top;
            if (next != part) {
                left.add(part);
                if (next < part) {
                    faults.add(String.format(Locale.ROOT, "%s: %s comes too late", page, Accessible.place(stop)));
                }
            }
            part = next;
        }
        return faults;
    }

    private static boolean isInNote(Node node) {
        return Tree.above(node).anyMatch(each -> each.getStyleClass().contains("note-pane"));
    }

    private static int part(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            for (int i = 0; i < PARTS.size(); i++) {
                if (each.getStyleClass().contains(PARTS.get(i))) {
                    return i;
                }
            }
        }
        // What stands between them belongs to the page.
        return PAGE;
    }
}
