package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRowTest {

    private OpenControls open;
    private Slider tilt;

    @BeforeEach
    void open() throws Exception {
        open = OpenControls.open();
        tilt = open.slider(Workbench.TILT);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Tilt goes from −3 at share 0 to 3 at share 1. */
    private static void move(Slider slider, double... shares) {
        OpenControls.on(() -> {
            for (double share : shares) {
                slider.setValue(share);
            }
        });
    }

    @Test
    void aDragIsOneUndoStepHoweverFarItWent() {
        OpenControls.on(() -> tilt.setValueChanging(true));
        move(tilt, 0.7, 0.8, 0.9);
        OpenControls.on(() -> tilt.setValueChanging(false));
        assertEquals(2.4, open.now(Workbench.TILT));
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void theNextDragIsTheNextUndoStep() {
        for (double share : new double[] {0.75, 1}) {
            OpenControls.on(() -> tilt.setValueChanging(true));
            move(tilt, 0.5, share);
            OpenControls.on(() -> tilt.setValueChanging(false));
        }
        open.undo();
        assertEquals(1.5, open.now(Workbench.TILT));
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void movesWithoutADragAreUndoneOneByOne() {
        move(tilt, 0.5, 1);
        open.undo();
        assertEquals(0.0, open.now(Workbench.TILT));
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void aHandSnapsToTheStep() {
        // −3 + 6 · 0.512 = 0.072.
        move(tilt, 0.512);
        assertEquals(0.1, open.now(Workbench.TILT));
    }

    /** The slider reaches from 0.001 to 10, so that a share s stands for 0.001 · 10^(4s). */
    @ParameterizedTest
    @CsvSource({"0.4, 0.040", "0.6, 0.25", "0.37, 0.030", "0.93, 5.2", "0, 0.001", "1, 10"})
    void aLogarithmicSliderLeavesTwoDigits(double share, double number) {
        move(open.slider(Workbench.RATE), share);
        assertEquals(number, open.now(Workbench.RATE));
    }

    @Test
    void aNumberBeyondTheSliderStaysAndTheThumbWaitsAtTheEnd() {
        open.turn("tilt=50&rate=0");
        assertEquals(1, onFxThread(tilt::getValue));
        assertEquals(50.0, open.now(Workbench.TILT));
        assertEquals(0, onFxThread(() -> open.slider(Workbench.RATE).getValue()));
        assertEquals(0.0, open.now(Workbench.RATE));
    }

    @Test
    void theArrowsGoOneStepShiftATenthAndTheEarIsToldTheNumber() {
        OpenControls.press(tilt, KeyCode.RIGHT, false);
        assertEquals(1.1, open.now(Workbench.TILT));
        OpenControls.press(tilt, KeyCode.LEFT, true);
        assertEquals(1.09, open.now(Workbench.TILT));
        assertEquals("tilt label 1.09", onFxThread(tilt::getAccessibleText));
        open.undo();
        assertEquals(1.1, open.now(Workbench.TILT), "each key is a step of its own once it is let go");
    }

    @Test
    void theThumbFollowsWhateverTurnsTheNumberAndSendsNothingBack() {
        // 0.123 lies between two steps: a thumb that answered would snap it.
        open.turn("tilt=0.123");
        assertEquals((0.123 + 3) / 6, onFxThread(tilt::getValue), 1e-12);
        assertEquals(0.123, open.now(Workbench.TILT));
        open.undo();
        assertEquals((1.0 + 3) / 6, onFxThread(tilt::getValue), 1e-12);
    }
}
