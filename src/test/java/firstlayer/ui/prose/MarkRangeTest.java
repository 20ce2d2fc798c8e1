package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.PredictionMark;
import firstlayer.param.SliderRange;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis of a mark is the author's, or the slider's; the answer does not make it. */
class MarkRangeTest {

    private static final PredictionMark BARE = new PredictionMark("w", 0.1, Optional.empty());

    private static SliderRange range(PredictionMark mark, double now, double outcome, double... known) {
        return MarkRange.of(mark, Optional.empty(), OptionalDouble.of(now), OptionalDouble.of(outcome), known);
    }

    private static void assertEnds(double from, double to, SliderRange range) {
        assertEquals(from, range.min(), 1e-12);
        assertEquals(to, range.max(), 1e-12);
    }

    @Test
    void theAuthorsAxisIsTakenWhateverTheAnswerIs() {
        PredictionMark mark = new PredictionMark("w", 0.1, Optional.of(new PredictionMark.Axis(-3, 7)));
        assertEnds(-3, 7, range(mark, 2, -2));
        assertEnds(-3, 7, range(mark, 2, 100));
        assertEnds(-3, 100, range(mark, 2, 100, 1, 100));
    }

    /** However wide its author made it, a hand can be near enough, and at round numbers. */
    @Test
    void aMarkMovesByRoundStepsThatAreFineEnoughToBeRight() {
        assertEquals(0.1, authors(0.1, -14, 4).step(), 1e-12);
        assertEquals(0.2, authors(0.3, 0, 30).step(), 1e-12);
        assertEquals(0.02, authors(5, 0, 3).step(), 1e-12);
        assertEquals(0.5, authors(5, 0, 60).step(), 1e-12);
    }

    private static SliderRange authors(double within, double from, double to) {
        return range(new PredictionMark("w", within, Optional.of(new PredictionMark.Axis(from, to))), 2, -2);
    }

    @Test
    void aSettingHasTheAxisOfItsSlider() {
        SliderRange slider = SliderRange.linear(-5, 5, 0.1);
        assertEnds(-5, 5, MarkRange.of(BARE, Optional.of(slider), OptionalDouble.of(1), OptionalDouble.of(4)));
    }

    /** Within the reach of the number now every answer has the same axis, so that none can be read from it. */
    @ParameterizedTest
    @CsvSource({"0.01", "0.5", "1.9", "2.2", "4.9"})
    void otherwiseTheAnswerIsOnlyGivenRoom(double answer) {
        assertEnds(0, 5, range(BARE, 2, answer));
        assertEnds(-5, 5, range(BARE, 2, -answer));
    }

    @Test
    void anAnswerFarAwayMovesTheEndOut() {
        assertEnds(0, 50, range(BARE, 2, 38));
        assertEnds(-20, 5, range(BARE, 2, -13));
        assertTrue(range(BARE, 2, Double.NaN).max() == 5);
    }
}
