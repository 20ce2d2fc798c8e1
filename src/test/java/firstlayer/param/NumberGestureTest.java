package firstlayer.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Parameter.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGestureTest {

    private static final RealParameter W = new RealParameter(
            new Name("w", "Weight w", "", Role.WEIGHT, "A weight."), -100, 100, SliderRange.linear(-3, 3, 0.1), 1.0);
    private static final RealParameter B = new RealParameter(
            new Name("b", "Bias b", "", Role.BIAS, "An offset."), -100, 100, SliderRange.linear(-3, 3, 0.1), 0.0);

    private final Knobs knobs = new Knobs(List.of(W, B), "");
    private final NumberGesture slider = new NumberGesture(knobs, "w-slider");
    private final NumberGesture grip = new NumberGesture(knobs, "grip b");

    private String query() {
        return knobs.now().toQuery();
    }

    @Test
    void whatIsTurnedUntilTheReleaseIsOneUndoStep() {
        slider.nudge(W.lens(), 1, false);
        slider.nudge(W.lens(), 1, true);
        slider.toEnd(W.lens(), true);
        slider.release();
        slider.toEnd(W.lens(), false);
        slider.release();
        assertEquals("w=-3", query());
        knobs.undo();
        assertEquals("w=3", query());
        knobs.undo();
        assertEquals("", query());
        assertFalse(knobs.canUndo());
    }

    @Test
    void twoGesturesAtOnceAreTwoUndoSteps() {
        for (int i = 0; i < 5; i++) {
            slider.nudge(W.lens(), 1, false);
            grip.nudge(B.lens(), -1, false);
        }
        slider.release();
        grip.nudge(B.lens(), -1, false);
        grip.release();
        assertEquals("w=1.5&b=-0.6", query());
        knobs.undo();
        assertEquals("w=1.1", query(), "as it was when the second gesture began");
        knobs.undo();
        assertEquals("", query());
        assertFalse(knobs.canUndo());
    }

    @Test
    void fineMovementsCountATenthAndShiftInTheMiddleOfADragIsNoJump() {
        slider.grab(50, 50);
        assertFalse(slider.follow(50, 50, false), "it has not moved");
        assertTrue(slider.follow(60, 45, false));
        assertEquals(10, slider.right());
        assertEquals(-5, slider.down());
        assertTrue(slider.follow(70, 45, true));
        assertEquals(11, slider.right(), 1e-12);
        assertTrue(slider.follow(50, 45, false));
        assertEquals(-9, slider.right(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"'0,5', w=0.5", "−2, w=-2", "50, w=50", "0.123456789, w=0.123456789", "1e1, w=10"})
    void whatIsTypedCountsWithEveryDigitAndIsOneUndoStep(String text, String query) {
        assertTrue(slider.type(W.lens(), text).isEmpty());
        assertEquals(query, query());
        knobs.undo();
        assertEquals("", query());
    }

    @Test
    void whatIsTypedIsNoPartOfTheDragBeforeIt() {
        slider.grab(0, 0);
        slider.snap(W.lens(), 2);
        slider.type(W.lens(), "2.5");
        knobs.undo();
        assertEquals("w=2", query());
    }

    @ParameterizedTest
    @CsvSource({
        "abc, write it like 0.5",
        "'', write it like 0.5",
        "'1,2,3', write it like 0.5",
        "NaN, write it like 0.5",
        "101, legal is −100 to 100",
        "1e999, the largest number"
    })
    void nonsenseIsSaidAndChangesNothing(String text, String says) {
        String said = slider.type(W.lens(), text).orElse("taken");
        assertTrue(said.contains(says), said);
        assertEquals("", query());
        assertFalse(knobs.canUndo());
    }
}
