package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Numbers;
import firstlayer.plot.Drawing;
import firstlayer.plot.TextBox;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reader's hands on the real window: mouse and keys in, what the screen says out. */
class RobotTest {

    private OpenWindow open;
    private Hands hands;

    private void openEverything() throws IOException {
        open = OpenWindow.with(Theme.LIGHT, 100);
        open.size(1280, 800);
        hands = new Hands(open);
    }

    private void open(String link) throws IOException {
        open = OpenWindow.at(link, 1280, 800);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyQuestionIsOneKeyAway() throws IOException {
        openEverything();
        List<String> questions = open.questions().stream().map(Labeled::getText).toList();
        assertEquals(Catalog.all().ids().size(), questions.size(), "one for each widget");
        for (int i = 0; i < questions.size(); i++) {
            hands.press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (i + 1)));
            assertEquals(questions.get(i), open.selected());
        }
    }

    @Test
    void theNeuronStartsWithASumOfOneAndAnswers7311() throws IOException {
        open("neuron");
        assertEquals(1, Numbers.read(open.status("z")));
        assertEquals(0.7311, Numbers.read(open.status("a")), 1e-4);
    }

    @Test
    void aDraggedGripTurnsTheNumbersAndUndoBringsThemBack() throws IOException {
        open("neuron");
        String before = open.status("z");
        Node grip = open.one(".grip");
        hands.drag(grip, 60, 40);
        String after = open.status("z");
        assertNotEquals(before, after);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open.status("z"));
        hands.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(after, open.status("z"));
        hands.press(KeyCode.R);
        assertEquals(before, open.status("z"));
    }

    /** On ½·w² every step multiplies w by 1 − η: from w = 2 the loss after n steps is 2·(1 − η)²ⁿ. */
    @Test
    void fortyFourStepsAt19LeaveTwiceNineTenthsToThe88() throws IOException {
        open("learning-rate");
        open.go("learning-rate?rate=1.9&steps=44");
        double exact = 2 * Math.pow(0.9, 88);
        assertEquals(exact, Numbers.read(open.status("L")), 0.005 * exact);
    }

    @Test
    void theChainRuleFindsAQuarterForTheWeight() throws IOException {
        open("chain-rule");
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
    void theThemeSwitchesFromTheSearchBox() throws IOException {
        open("neuron");
        Object light = onFxThread(() -> open.scene().getStylesheets().get(0));
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type("theme dark");
        hands.press(KeyCode.ENTER);
        Object dark = onFxThread(() -> open.scene().getStylesheets().get(0));
        assertTrue(light.toString().contains("light"), light::toString);
        assertTrue(dark.toString().contains("dark"), dark::toString);
    }

    @Test
    void theSearchBoxSaysThatItFindsNothingAndGivesTheKeyboardBack() throws IOException {
        openEverything();
        Node before = open.one(".grip");
        onFxThread(() -> {
            before.requestFocus();
            return null;
        });
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type("zebra");
        // Fails where no such words are seen.
        open.labeled("Nothing here says “zebra”");
        hands.press(KeyCode.ESCAPE);
        assertSame(before, onFxThread(() -> open.scene().getFocusOwner()));
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type("curvature");
        hands.press(KeyCode.ESCAPE);
        assertSame(before, onFxThread(() -> open.scene().getFocusOwner()), "with the list open");
    }

    @Test
    void theRailKeepsTheKeyboardOnTheQuestionThatIsOpen() throws IOException {
        openEverything();
        Node first = open.one(".rail-item");
        onFxThread(() -> {
            first.requestFocus();
            return null;
        });
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(open.selected(), onFxThread(() -> ((Labeled) open.scene().getFocusOwner()).getText()));
    }

    @Test
    void everythingCanBeUndoneDownToTheStart() throws IOException {
        open("neuron");
        String before = open.status("z");
        hands.clickHere(open.one(".grip"));
        for (int i = 0; i < 30; i++) {
            hands.press(i % 2 == 0 ? KeyCode.RIGHT : KeyCode.UP);
        }
        assertNotEquals(before, open.status("z"));
        for (int i = 0; i < 40; i++) {
            hands.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, open.status("z"));
    }
}
