package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hands on a curve that is tried on unseen points: degree, net, noise and steps turned, typed and taken back. */
class UnseenRobotTest {

    private OpenWindow open;
    private Hands hands;
    private PanelHands panel;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.at("loss?task=unseen", 1366, 768);
        hands = new Hands(open);
        panel = new PanelHands(open, hands);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void changes(Runnable turn) {
        String before = open.link();
        turn.run();
        assertNotEquals(before, open.link());
    }

    @ParameterizedTest
    @CsvSource({
        "task=unseen, Degree",
        "task=unseen&by=polynomial&degree=9&rate=0.5&steps=100, Degree",
        "task=unseen&by=net&width=20&rate=0.05&steps=200, Hidden neurons"
    })
    void everyLearnerFollowsHandsAndKeys(String query, String size) throws IOException {
        open.go("loss?" + query);
        String start = open.link();
        String held = open.status("L held out");
        changes(() -> panel.drag(size, -25));
        changes(() -> panel.press(size, KeyCode.RIGHT));
        changes(() -> panel.type("L2 penalty", "0.02"));
        assertTrue(open.link().contains("l2=0.02"), open.link());
        panel.more();
        changes(() -> panel.type("Noise σ", "0.5"));
        changes(() -> panel.drag("Points to learn from", 20));
        changes(() -> panel.type("Seed", "7"));
        panel.more();
        FreshWindow.assertShowsTheSame(open);
        String last = open.link();
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(open.link().contains("seed="), open.link());
        hands.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(last, open.link());
        hands.undoDownTo(start);
        assertEquals(held, open.status("L held out"));
        FreshWindow.assertShowsTheSame(open);
    }

    @Test
    void oneLearnerAfterTheOtherLeavesNothingBehind() throws IOException {
        open.go("loss?task=unseen");
        String start = open.link();
        changes(() -> panel.down("Learner", 1));
        assertTrue(open.link().contains("by=polynomial"), open.link());
        FreshWindow.assertShowsTheSame(open);
        changes(() -> panel.down("Learner", 1));
        assertTrue(open.link().contains("by=net"), open.link());
        changes(() -> panel.type("Learning rate η", "0.02"));
        panel.more();
        changes(() -> panel.type("Steps", "150"));
        panel.more();
        FreshWindow.assertShowsTheSame(open);
        hands.undoDownTo(start);
        FreshWindow.assertShowsTheSame(open);
    }

    @Test
    void stepsComeAndGoByTheKeyboard() throws IOException {
        open.go("loss?task=unseen&by=polynomial&degree=9&rate=0.5&steps=20");
        String start = open.link();
        panel.more();
        panel.press("Steps", KeyCode.END);
        assertTrue(open.link().contains("steps=1000&"), open.link());
        panel.press("Steps", KeyCode.HOME);
        assertFalse(open.link().contains("steps="), open.link());
        changes(() -> panel.press("Steps", KeyCode.RIGHT));
        panel.more();
        FreshWindow.assertShowsTheSame(open);
        hands.undoDownTo(start);
    }

    @Test
    void aWalkThatRanAwayIsTakenBackByTheLinkOfAStableRate() throws IOException {
        open.go("loss?task=unseen&by=polynomial&degree=9&rate=2&steps=300");
        String wild = open.link();
        hands.clickHere(open.one(".status-remedy"));
        assertNotEquals(wild, open.link());
        assertTrue(open.link().contains("steps=300"), open.link());
        hands.undoDownTo(wild);
    }
}
