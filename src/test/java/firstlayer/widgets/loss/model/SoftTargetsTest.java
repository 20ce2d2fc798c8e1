package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class may be a share, and what is no share is said to be read as one. */
class SoftTargetsTest {

    private static Asked asked(String query) {
        return Asked.of(new LossModel(), query);
    }

    /** −t·ln p − (1 − t)·ln(1 − p) and p − t at t = 0.8, p = sigmoid(1), by hand. */
    @Test
    void aShareIsPricedAsItIs() {
        Asked asked = asked("task=classifier&function=cross-entropy&x=1&y=0.8&w=1&b=0");
        double p = 1 / (1 + Math.exp(-1));
        assertEquals(-0.8 * Math.log(p) - 0.2 * Math.log(1 - p), asked.number("loss"), 1e-12);
        assertEquals(0.513262, asked.number("loss"), 5e-7);
        assertEquals(-0.068941, asked.number("dw"), 5e-7);
        assertEquals(p - 0.8, asked.number("db"), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mse", "half-mse", "mae", "huber", "cross-entropy"})
    void slopesOfSharesAgreeWithASmallNudge(String function) {
        String query = "task=classifier&x=1;-0.5&y=0.8;0.3&b=0.2&function=" + function + "&w=";
        double h = 1e-5;
        double nudge = (asked(query + (0.7 + h)).number("loss")
                        - asked(query + (0.7 - h)).number("loss"))
                / (2 * h);
        assertEquals(nudge, asked(query + 0.7).number("dw"), 1e-8);
    }

    /** From logit 37 on p is 1 to the last bit; with m = 1 − p = 1/(1 + eᶻ) the price is m² and its slope −2m²(1 − m). */
    @Test
    void aConfidentRightAnswerStillHasAPriceAndASlope() {
        Asked asked = asked("task=classifier&function=mse&x=1&y=1&w=40&b=0");
        double m = 1 / (1 + Math.exp(40));
        assertEquals(1, asked.number("loss") / (m * m), 1e-14);
        assertEquals(1, asked.number("dw") / (-2 * m * m * (1 - m)), 1e-14);
        Asked logit = asked("task=classifier&function=cross-entropy&x=1&y=1&w=40&b=0");
        assertEquals(1, logit.number("db") / -m, 1e-14);
    }

    @Test
    void aShareIsRightOnTheSideWhereMoreOfItLies() {
        assertEquals(
                1, asked("task=classifier&function=cross-entropy&x=1&y=0.8&w=1").number("accuracy"));
        assertEquals(
                0, asked("task=classifier&function=cross-entropy&x=1&y=0.2&w=1").number("accuracy"));
        // A tie is a yes for output and target alike.
        assertEquals(
                1, asked("task=classifier&function=cross-entropy&x=1&y=0.5").number("accuracy"));
    }

    @Test
    void aTargetThatIsNoShareIsCutAndThatIsSaid() {
        Asked asked = asked("task=classifier&function=cross-entropy&x=1;2;3&y=-1;0.5;4");
        assertTrue(asked.says().contains("the y of points 1 and 3 counts as the nearer end"), asked.says());
        assertFalse(asked("task=classifier&x=1&y=0.4").says().contains("nearer end"));
        assertFalse(asked("task=line&y=-1;5;2;7;0").says().contains("nearer end"));
    }
}
