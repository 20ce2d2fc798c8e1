package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pointer;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

    private Pointer onThumb() {
        Node thumb = onFxThread(() -> tilt.lookup(".thumb"));
        return new Pointer(thumb).press();
    }

    /** Pixels of one unit of tilt, of which the thumb's way has six. */
    private double unit() {
        return onFxThread(() -> (tilt.getWidth() - tilt.getHeight()) / 6);
    }

    @Test
    void aDragIsOneUndoStepHoweverFarItWent() {
        onThumb().drag(unit() / 2, 0).drag(-2 * unit(), 40).release(0, 0);
        assertEquals(-0.5, open.now(Workbench.TILT), 1e-9);
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void theNextDragIsTheNextUndoStep() {
        onThumb().release(unit(), 0);
        onThumb().release(-4 * unit(), 0);
        assertEquals(-2, open.now(Workbench.TILT), 1e-9);
        open.undo();
        assertEquals(2, open.now(Workbench.TILT), 1e-9);
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void aDragThatBeginsOnTheTrackIsOneUndoStepToo() {
        double left = onFxThread(() -> tilt.getHeight() / 2);
        Node track = onFxThread(() -> tilt.lookup(".track"));
        Pointer pointer = new Pointer(track);
        double half = onFxThread(() ->
                track.sceneToLocal(tilt.localToScene(left + 3 * unit(), left)).getX());
        pointer.press(half, 1);
        assertEquals(0, open.now(Workbench.TILT), 1e-9, "the thumb comes to the pointer");
        pointer.drag(unit(), 0).drag(unit(), 0).release(0.5 * unit(), 0);
        assertEquals(2.5, open.now(Workbench.TILT), 1e-9);
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void whereTheButtonIsLetGoCountsAlsoOutsideTheSlider() {
        onThumb().drag(1, 0).release(unit() - 1, 300);
        assertEquals(2, open.now(Workbench.TILT), 1e-9);
        onThumb().release(4000, 0);
        assertEquals(3, open.now(Workbench.TILT));
    }

    @Test
    void aFloodOfDragsCountsItsLastAndIsOneUndoStep() {
        Pointer pointer = onThumb();
        for (int i = 0; i < 200; i++) {
            pointer.drag(i % 2 == 0 ? 9 : -9, 0);
        }
        pointer.release(unit(), 0);
        assertEquals(2, open.now(Workbench.TILT), 1e-9);
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void theThumbDoesNotJumpWhenItIsGrabbed() {
        open.turn("tilt=0.123");
        onThumb().release(0, 0);
        assertEquals(0.123, open.now(Workbench.TILT));
        assertTrue(onFxThread(tilt::isFocused));
    }

    @Test
    void aDragWithShiftGoesATenthAsFar() {
        onThumb().drag(unit(), 0).dragFinely(5 * unit(), 0).release(0, 0);
        assertEquals(2.5, open.now(Workbench.TILT), 1e-9);
    }

    /** A drag that the slider was not told the beginning of once ended in an exception of its skin. */
    @Test
    void aDragWithoutABeginningTurnsNothing() {
        Node thumb = onFxThread(() -> tilt.lookup(".thumb"));
        new Pointer(thumb).drag(100, 0).release(10, 0);
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void aHeldArrowIsOneUndoStepAndHomeAndEndGoToTheEnds() {
        new Pointer(tilt).hold(KeyCode.RIGHT, 9);
        assertEquals(1.9, open.now(Workbench.TILT), 1e-9);
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT));
        new Pointer(tilt).hold(KeyCode.END, 1);
        assertEquals(3.0, open.now(Workbench.TILT));
        new Pointer(tilt).hold(KeyCode.HOME, 1);
        assertEquals(-3.0, open.now(Workbench.TILT));
        open.undo();
        assertEquals(3.0, open.now(Workbench.TILT));
    }

    @Test
    void aSliderThatIsTakenAwayWhileItIsDraggedEndsItsUndoStep() {
        open.turn("kind=deep");
        Slider depth = open.slider(Workbench.DEPTH);
        Node thumb = onFxThread(() -> depth.lookup(".thumb"));
        new Pointer(thumb).press().drag(200, 0);
        open.turn("kind=flat");
        open.undo();
        open.undo();
        assertEquals(2L, open.now(Workbench.DEPTH));
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
    void aStartSaysWhatItHasBecomeWhileTheTwoDiffer() {
        Label caption = (Label) onFxThread(() -> open.row(Workbench.TILT).lookup(".now-caption"));
        double height =
                onFxThread(() -> open.row(Workbench.TILT).getLayoutBounds().getHeight());
        assertFalse(onFxThread(caption::isVisible));
        open.turn("steps=3");
        OpenControls.on(() -> {});
        assertTrue(onFxThread(caption::isVisible));
        assertEquals("start → 4.0", onFxThread(caption::getText));
        OpenControls.on(() -> caption.getScene().getRoot().layout());
        assertEquals(
                height,
                onFxThread(() -> open.row(Workbench.TILT).getLayoutBounds().getHeight()));
        open.turn("steps=0");
        OpenControls.on(() -> {});
        assertFalse(onFxThread(caption::isVisible));
    }

    @Test
    void theThumbSnapsToTheStep() {
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
