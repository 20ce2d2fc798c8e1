package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folded sections: opened by hand, and by everything that leads into them. */
class DeeperRobotTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("01-first.md"), """
                ---
                question: First?
                widget: learning-rate
                ---
                The core. [into it](#small) and [away](02-second.md).

                ## Deeper: Why two

                Under the fold stands a walrus.

                ### Small

                > [!PREDICT] inside
                > More or less?
                > - [x] more
                >   > It is.
                > - [ ] less
                >   > It is more.
                >
                > [run](play:rate=0.3)

                ## Deeper: And another

                The second fold.

                ## Sources

                None.
                """);
        Files.writeString(folder.resolve("02-second.md"), "---\nquestion: Second?\nwidget: loss\n---\nOther.");
        open = OpenWindow.open(data, Optional.of(folder));
        open.size(1280, 800);
        open.question(1);
        open.settle();
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Node> heads() {
        return onFxThread(() -> List.copyOf(open.scene().getRoot().lookupAll(".deeper-head")));
    }

    private boolean isOpen(int section) {
        return onFxThread(() -> (boolean) heads().get(section).queryAccessibleAttribute(AccessibleAttribute.EXPANDED));
    }

    /** Whether it can be seen. */
    private boolean shows(String words) {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".words").stream()
                .filter(node -> ((Text) node).getText().contains(words))
                .anyMatch(Tree::isSeen));
    }

    @Test
    void theHeadingOpensAndClosesIt() {
        assertEquals(2, heads().size());
        assertFalse(isOpen(0));
        assertTrue(shows("Why two") && !shows("walrus") && shows("None."));
        hands.clickHere(heads().get(0));
        assertTrue(isOpen(0) && !isOpen(1));
        assertTrue(shows("walrus") && !shows("second fold"));
        hands.press(KeyCode.SPACE);
        assertFalse(isOpen(0));
        hands.press(KeyCode.ENTER);
        assertTrue(isOpen(0));
        onFxThread(() -> {
            heads().get(0).executeAccessibleAction(AccessibleAction.COLLAPSE);
            return null;
        });
        assertFalse(isOpen(0));
    }

    @Test
    void findingLeadsIntoIt() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("walrus");
        open.settle();
        assertTrue(isOpen(0) && shows("walrus"));
        assertFalse(isOpen(1), "only what is looked at");
    }

    @Test
    void aSearchHitLeadsIntoIt() {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type("second fold");
        hands.press(KeyCode.ENTER);
        open.settle();
        assertTrue(isOpen(1) && shows("second fold"));
    }

    @Test
    void aLinkToAHeadingInsideOpensIt() {
        hands.click(onFxThread(() -> open.scene().getRoot().lookupAll(".words").stream()
                .filter(node -> ((Text) node).getText().equals("into it"))
                .findFirst()
                .orElseThrow()));
        open.settle();
        assertTrue(isOpen(0) && shows("Small"));
    }

    @Test
    void itStaysOpenWhileTheWindowLives() {
        hands.clickHere(heads().get(1));
        open.question(2);
        open.question(1);
        open.settle();
        assertTrue(isOpen(1) && !isOpen(0));
    }

    @Test
    void oneCommandOpensAllAndClosesThemAgain() {
        for (boolean expected : List.of(true, false)) {
            hands.press(KeyCode.CONTROL, KeyCode.K);
            hands.type("all of deeper");
            hands.press(KeyCode.ENTER);
            open.settle();
            assertEquals(List.of(expected, expected), List.of(isOpen(0), isOpen(1)));
        }
    }
}
