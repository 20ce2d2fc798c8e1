package firstlayer.ui.stage;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.ui.stage.tools.StageTools;
import java.util.List;
import java.util.Random;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What the speaker's keys command, and what they leave to others. */
class StageKeysTest {

    private StageTools tools;
    private CommandsHeard lecture;
    private StageKeys keys;
    private Node focus;

    @BeforeEach
    void make() throws Exception {
        FxToolkit.registerPrimaryStage();
        onFxThread(() -> {
            tools = new StageTools(new Region());
            lecture = new CommandsHeard(tools);
            keys = new StageKeys(lecture);
            return null;
        });
    }

    private KeyEvent event(EventType<KeyEvent> type, KeyCode key, boolean shift, boolean control) {
        return new KeyEvent(type, "", "", key, shift, control, false, false);
    }

    /** Whether the lecture takes it. */
    private boolean down(KeyCode key, boolean shift, boolean control) {
        return onFxThread(() -> {
            KeyEvent event = event(KeyEvent.KEY_PRESSED, key, shift, control);
            keys.handle(event, focus);
            return event.isConsumed();
        });
    }

    private void up(KeyCode key) {
        onFxThread(() -> {
            keys.handle(event(KeyEvent.KEY_RELEASED, key, false, false), focus);
            return null;
        });
    }

    private boolean press(KeyCode key) {
        boolean taken = down(key, false, false);
        up(key);
        return taken;
    }

    @Test
    void aClickersKeysGoForwardAndBackAndItsButtonGoesNowhere() {
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_UP);
        assertTrue(press(KeyCode.F5));
        press(KeyCode.PERIOD);
        assertTrue(tools.isBlank());
        press(KeyCode.PERIOD);
        assertFalse(tools.isBlank());
        assertEquals(List.of("forward", "back"), lecture.heard);
    }

    @Test
    void aKeyThatIsHeldDoesItsWorkOnce() {
        for (int i = 0; i < 50; i++) {
            assertTrue(down(KeyCode.PAGE_DOWN, false, false));
        }
        up(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("forward", "forward"), lecture.heard);
    }

    @Test
    void anEscapeThatIsHeldPutsOneThingAwayAndNeverEndsTheLecture() {
        press(KeyCode.B);
        press(KeyCode.O);
        for (int i = 0; i < 50; i++) {
            down(KeyCode.ESCAPE, false, false);
        }
        up(KeyCode.ESCAPE);
        assertFalse(tools.isBlank());
        assertTrue(lecture.overview);
        for (int i = 0; i < 50; i++) {
            down(KeyCode.R, true, false);
        }
        assertEquals(List.of("picture"), lecture.heard);
    }

    /** The lecture ends with the press, and its release is nobody's. */
    @Test
    void anEscapeWhoseEndNobodySawEndsTheNextLectureToo() {
        down(KeyCode.ESCAPE, false, false);
        onFxThread(() -> {
            keys.letGo();
            return null;
        });
        down(KeyCode.ESCAPE, false, false);
        assertEquals(List.of("leave", "leave"), lecture.heard);
    }

    @Test
    void aWindowThatLosesTheKeyboardLetsTheMagnifierGo() {
        down(KeyCode.Z, false, false);
        assertEquals(2.5, enlarged());
        onFxThread(() -> {
            keys.letGo();
            return null;
        });
        assertEquals(1, enlarged());
    }

    private double enlarged() {
        return onFxThread(
                () -> tools.getChildren().get(0).getLocalToParentTransform().getMxx());
    }

    @Test
    void aStopThatIsNamedIsShownAlsoWhereTheStageWasBlack() {
        press(KeyCode.B);
        press(KeyCode.DIGIT3);
        press(KeyCode.ENTER);
        assertFalse(tools.isBlank());
        assertEquals(List.of("jump 2"), lecture.heard);
    }

    @Test
    void aKeyThatWasLetGoUnseenWorksAgainAfterASecond() {
        long[] now = {0};
        HeldKeys held = new HeldKeys(() -> now[0]);
        assertFalse(held.press(KeyCode.B));
        now[0] += 500_000_000L;
        assertTrue(held.press(KeyCode.B));
        now[0] += 1_500_000_000L;
        assertFalse(held.press(KeyCode.B));
    }

    @Test
    void digitsAndEnterGoToTheStopOfThatNumber() {
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT2);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.DIGIT7);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertEquals(List.of("jump 16"), lecture.heard);
    }

    @Test
    void escapePutsOneThingAwayAtATimeAndTheLectureLast() {
        press(KeyCode.O);
        press(KeyCode.B);
        press(KeyCode.L);
        press(KeyCode.D);
        press(KeyCode.ESCAPE);
        assertFalse(tools.isDrawing());
        press(KeyCode.ESCAPE);
        assertTrue(tools.isBlank());
        press(KeyCode.ESCAPE);
        assertFalse(tools.isBlank());
        assertTrue(lecture.overview);
        press(KeyCode.ESCAPE);
        assertFalse(lecture.overview);
        assertEquals(List.of(), lecture.heard);
        press(KeyCode.ESCAPE);
        assertEquals(List.of("leave"), lecture.heard);
    }

    @Test
    void aBlackStageIsShownAgainBeforeTheLectureGoesOn() {
        press(KeyCode.B);
        press(KeyCode.PAGE_DOWN);
        assertFalse(tools.isBlank());
        assertEquals(List.of(), lecture.heard);
        press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("forward"), lecture.heard);
    }

    @Test
    void whileThePenIsUpDigitsChooseItsColour() {
        press(KeyCode.D);
        press(KeyCode.DIGIT2);
        press(KeyCode.D);
        press(KeyCode.ENTER);
        assertEquals(List.of(), lecture.heard);
    }

    @Test
    void whoTypesTypesAndAClickerGoesOnAllTheSame() {
        focus = onFxThread(() -> {
            TextField field = new TextField();
            new Scene(new StackPane(field));
            return field;
        });
        for (KeyCode key : List.of(
                KeyCode.B, KeyCode.V, KeyCode.SPACE, KeyCode.DIGIT3, KeyCode.HOME, KeyCode.LEFT, KeyCode.ENTER)) {
            assertFalse(press(key), key::getName);
        }
        assertFalse(down(KeyCode.Z, false, true));
        assertTrue(press(KeyCode.ESCAPE));
        assertEquals(List.of(), lecture.heard, "the text first");
        press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("forward"), lecture.heard);
    }

    @Test
    void whatMovesKeepsItsArrowsAndAButtonItsSpace() {
        focus = onFxThread(() -> new Slider());
        assertFalse(press(KeyCode.RIGHT));
        assertFalse(press(KeyCode.HOME));
        assertTrue(press(KeyCode.SPACE));
        focus = onFxThread(() -> new Button());
        assertFalse(press(KeyCode.SPACE));
        focus = onFxThread(() -> new ListView<String>());
        assertFalse(press(KeyCode.DOWN));
        assertFalse(press(KeyCode.ENTER));
        focus = null;
        press(KeyCode.RIGHT);
        press(KeyCode.END);
        assertEquals(List.of("forward", "forward", "jump " + Integer.MAX_VALUE), lecture.heard);
    }

    @Test
    void withControlADigitOpensAnotherQuestionAndZUndoes() {
        down(KeyCode.DIGIT3, false, true);
        up(KeyCode.DIGIT3);
        down(KeyCode.Z, false, true);
        assertEquals(List.of("question 2", "picture"), lecture.heard);
        assertFalse(down(KeyCode.K, false, true), "the search is the desk's");
    }

    @Test
    void noKeyAtRandomEverFails() {
        Random random = new Random(9);
        KeyCode[] all = KeyCode.values();
        for (int i = 0; i < 2000; i++) {
            KeyCode key = all[random.nextInt(all.length)];
            down(key, random.nextInt(4) == 0, random.nextInt(8) == 0);
            up(key);
        }
        assertFalse(lecture.heard.isEmpty());
    }
}
