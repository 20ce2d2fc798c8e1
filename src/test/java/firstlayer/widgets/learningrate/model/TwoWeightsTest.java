package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two weights, one rate. */
class TwoWeightsTest {

    private static final String TWO = "scene=two-weights&";

    private static Asked asked(String query) {
        return Asked.of(LearningRateEntry.entry().widget(), query);
    }

    @Test
    void theSteepDirectionExplodesWhileTheShallowOneIsFine() {
        Asked after = asked(TWO + "kappa=10&rate=0.205&steps=20");
        assertEquals(2 * Math.pow(0.795, 20), after.number("w"), 1e-12);
        assertEquals(2 * Math.pow(-1.05, 20), after.number("w2"), 1e-12);
        assertTrue(after.says().contains("the steep one runs away"), after.says());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 100})
    void limitAndBestFollowFromTheConditionNumber(double kappa) {
        Asked asked = asked(TWO + "kappa=" + kappa);
        assertEquals(2 / kappa, asked.number("limit"), 1e-15);
        assertEquals(2 / (1 + kappa), asked.number("best"), 1e-15);
    }

    @Test
    void theBestRateShrinksBothDirectionsEqually() {
        Asked after = asked(TWO + "rate=" + 2 / 11.0 + "&steps=1");
        assertEquals(2 * 9 / 11.0, after.number("w"), 1e-14);
        assertEquals(-2 * 9 / 11.0, after.number("w2"), 1e-14);
    }

    @ParameterizedTest
    @CsvSource({"rosenbrock, 1001.6006, 0.39936", "himmelblau, 82.28427, 25.71573"})
    void limitsComeFromTheCurvaturesAtTheMinimum(String landscape, double most, double least) {
        Asked asked = asked(TWO + "landscape2=" + landscape);
        assertEquals(2 / most, asked.number("limit"), 1e-6 * 2 / most);
        assertEquals(2 / (most + least), asked.number("best"), 1e-6 * 2 / most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"})
    void everyRuleGoesDownTheBowl(String optimizer) {
        String run = TWO + "rate=0.05&optimizer=" + optimizer;
        assertTrue(asked(run + "&steps=100").number("loss") < asked(run).number("loss") / 2);
    }

    @Test
    void theFirstStepOfAdamIsOneRateInBothDirections() {
        Asked first = asked(TWO + "optimizer=adam&rate=0.1&steps=1");
        assertEquals(1.9, first.number("w"), 1e-8);
        assertEquals(1.9, first.number("w2"), 1e-8);
    }

    @Test
    void underAScheduleOnlyTheNextStepHasItsFactors() {
        String query = TWO + "kappa=10&rate=0.15&schedule=inverse&steps=";
        Asked now = asked(query + 20);
        double ratio = asked(query + 21).number("w2") / now.number("w2");
        // η/(1 + 20/20) = 0.075, so 1 − 0.075·10 = 0.25.
        assertEquals(0.25, ratio, 1e-12);
        assertTrue(now.says().contains("The next step multiplies w₁ by 0.925 and w₂ by 0.250."), now.says());
    }

    /** 0·(1 − 0.21·10) is 0, whatever the factor. */
    @Test
    void aDirectionThatBeginsAtItsMinimumStaysThere() {
        Asked flat = asked(TWO + "kappa=10&rate=0.21&start=1&start2=0&steps=50");
        assertEquals(0, flat.number("w2"));
        assertTrue(flat.says().contains("the steep one stays at the minimum"), flat.says());
        assertTrue(asked(TWO + "kappa=10&rate=0.21&start=1&start2=0&noise=1")
                .says()
                .contains("the steep one runs away"));
    }

    @Test
    void theBestRateIsThatOfPlainDescent() {
        assertTrue(asked(TWO + "optimizer=adam").isEmpty("best"));
    }

    @Test
    void aSaddleHasNoLimit() {
        Asked saddle = asked(TWO + "landscape2=saddle");
        assertTrue(saddle.isEmpty("limit"));
        assertTrue(saddle.isEmpty("best"));
    }

    @Test
    void whatRunsAwaySaysWhatWouldBeStable() {
        Asked ran = asked(TWO + "landscape2=rosenbrock&rate=0.1&steps=100");
        assertTrue(ran.says().contains("ran away"), ran.says());
        assertTrue(ran.says().contains("0.002"), ran.says());
    }
}
