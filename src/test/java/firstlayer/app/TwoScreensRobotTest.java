package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.LectureSettings;
import firstlayer.store.SettingsStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A lecture with a stage on a screen of its own. */
class TwoScreensRobotTest extends TwoScreens {

    @Test
    void theStageFillsTheOtherScreenAndTheDeskStays() {
        Scene desk = open.scene();
        hands.press(KeyCode.F5);
        assertSame(desk, open.scene());
        assertEquals(HandMonitors.RIGHT, bounds(stage()));
        assertTrue(onFxThread(() -> open.stage().isFocused()));
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), stages());
        assertSame(desk, open.scene());
    }

    @Test
    void keysAreTheSameInBothWindows() {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        String second = count();
        onFxThread(() -> {
            stage().requestFocus();
            return null;
        });
        hands.press(KeyCode.PAGE_UP);
        assertNotEquals(second, count());
        hands.press(KeyCode.PAGE_DOWN);
        assertEquals(second, count());
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), stages());
    }

    @Test
    void swappingExchangesTheScreensAndIsRemembered() {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        String stop = count();
        swap();
        assertEquals(HandMonitors.LEFT, bounds(stage()));
        assertTrue(bounds(open.stage()).getMinX() >= 960);
        assertEquals(stop, count());
        swap();
        assertEquals(HandMonitors.RIGHT, bounds(stage()));
        assertTrue(bounds(open.stage()).getMaxX() <= 960);
        hands.press(KeyCode.ESCAPE);
        open.close();
        assertEquals(
                960,
                new SettingsStore(data, message -> {})
                        .get(LectureSettings.SCREEN)
                        .x());
    }

    private void swap() {
        onFxThread(() -> {
            open.presentation().commands().swapScreens();
            return null;
        });
        open.settle();
    }

    private void become(Rectangle2D... screens) {
        onFxThread(() -> {
            monitors.become(screens);
            return null;
        });
        open.settle();
    }

    @Test
    void aScreenThatGoesAwayBringsTheStageBackAtItsStop() {
        Scene desk = open.scene();
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        String stop = count();
        become(HandMonitors.LEFT);
        assertSame(open.stage(), stage());
        assertEquals(stop, count());
        hands.press(KeyCode.PAGE_UP);
        assertNotEquals(stop, count());
        become(HandMonitors.LEFT, HandMonitors.RIGHT);
        assertSame(open.stage(), stage());
        swap();
        assertEquals(HandMonitors.RIGHT, bounds(stage()));
        assertSame(desk, open.scene());
        hands.press(KeyCode.ESCAPE);
        assertSame(desk, open.scene());
    }

    @Test
    void aStageFollowsItsScreenToAnotherSize() {
        hands.press(KeyCode.F5);
        double before = textSize();
        Rectangle2D smaller = new Rectangle2D(960, 0, 800, 540);
        become(HandMonitors.LEFT, smaller);
        assertEquals(smaller, bounds(stage()));
        assertEquals(before / 2, textSize(), 1e-9);
    }

    private static double textSize() {
        return onFxThread(() -> ((Labeled) stage().getScene().getRoot().lookup(".label"))
                .getFont()
                .getSize());
    }

    @Test
    void twoHandsOnOneHandleEndAtTheLast() {
        open.question(2);
        hands.press(KeyCode.F5);
        ToggleButton picture = (ToggleButton) open.labeled("Picture");
        onFxThread(() -> {
            picture.fire();
            return null;
        });
        open.settle();
        Slider desk = (Slider) open.one(".control-panel .slider");
        Slider stage = onFxThread(() -> (Slider) stage().getScene().getRoot().lookup(".stage-controls .slider"));
        onFxThread(() -> {
            desk.setValueChanging(true);
            stage.setValueChanging(true);
            return null;
        });
        for (int i = 1; i <= 20; i++) {
            double share = i / 40.0;
            onFxThread(() -> {
                desk.setValue(share);
                stage.setValue(share + 0.3);
                return null;
            });
        }
        onFxThread(() -> {
            stage.setValueChanging(false);
            desk.setValueChanging(false);
            return null;
        });
        open.settle();
        assertEquals(desk.getValue(), stage.getValue());
        assertEquals(0.8, stage.getValue(), 0.02);
        assertEquals("", open.message());
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void aRemarkIsKeptWithItsStop() {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        TextArea remark = (TextArea) open.one(".speaker-panel .text-area");
        onFxThread(() -> {
            remark.requestFocus();
            return null;
        });
        hands.type("ask the last row");
        assertEquals("ask the last row", remark.getText());
        hands.press(KeyCode.PAGE_UP);
        assertEquals("", remark.getText());
        hands.press(KeyCode.ESCAPE);
        open.close();
        open = OpenWindow.open(
                new Program(
                        Catalog.all(),
                        Optional.of(notes),
                        data,
                        Optional.empty(),
                        false,
                        Clock.systemDefaultZone(),
                        House.NONE),
                monitors);
        open.size(940, 700);
        hands.press(KeyCode.F5);
        onFxThread(() -> {
            open.presentation().commands().forward();
            return null;
        });
        assertEquals("ask the last row", ((TextArea) open.one(".speaker-panel .text-area")).getText());
    }
}
