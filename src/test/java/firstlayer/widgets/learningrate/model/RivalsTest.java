package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other rules from the same start. */
class RivalsTest {

    private static final Widget<?> WIDGET = LearningRateEntry.entry().widget();
    private static final String TWO = "scene=two-weights&";

    private static Asked asked(String query) {
        return Asked.of(WIDGET, query);
    }

    private static double bowl(double rate, int steps) {
        return 2 * Math.pow(1 - rate, 2 * steps) + 20 * Math.pow(1 - 10 * rate, 2 * steps);
    }

    @Test
    void gradientDescentBesideAnotherRuleIsTheClosedForm() {
        Asked run = asked(TWO + "kappa=10&optimizer=adam&rate=0.15&rivals=sgd&steps=12");
        assertEquals(bowl(0.15, 12), run.number("rival-loss.sgd"), 1e-12);
    }

    @Test
    void theFirstStepOfAdamIsItsRateInBothDirections() {
        Asked run = asked(TWO + "kappa=10&rate=0.1&rivals=adam;adamw:0.2&steps=1");
        assertEquals(5.5 * 1.9 * 1.9, run.number("rival-loss.adam"), 1e-6);
        // Decay takes 0.2·0.01·2 = 0.004 more.
        assertEquals(5.5 * 1.796 * 1.796, run.number("rival-loss.adamw"), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosenbrock", "beale", "himmelblau", "saddle", "bowl"})
    void aRivalGoesAsItDoesAlone(String landscape) {
        String query = TWO + "start=-1.2&start2=1&rate=0.001&steps=30&landscape2=" + landscape;
        Asked beside = asked(query + "&rivals=momentum;rmsprop;nesterov");
        for (String rule : new String[] {"momentum", "rmsprop", "nesterov"}) {
            assertEquals(asked(query + "&optimizer=" + rule).number("loss"), beside.number("rival-loss." + rule));
        }
    }

    @Test
    void onOneWeightMomentumIsTheHeavyBall() {
        // w ← w − ηλw + μ(w − w before).
        double before = 2;
        double w = 2 - 0.1 * 2;
        for (int t = 1; t < 25; t++) {
            double next = w - 0.1 * w + 0.8 * (w - before);
            before = w;
            w = next;
        }
        assertEquals(
                0.5 * w * w,
                asked("rate=0.1&momentum=0.8&rivals=momentum&steps=25").number("rival-loss.momentum"),
                1e-14);
    }

    @Test
    void theBestRateIsTheBestOfTheSweep() {
        Asked run = asked(TWO + "kappa=10&optimizer=adam&rivals=sgd:best&steps=20");
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 120; i++) {
            least = Math.min(least, bowl(1e-4 * Math.pow(10, i / 24.0), 20));
        }
        assertEquals(least, run.number("rival-loss.sgd"), 1e-9 * least);
    }

    @Test
    void aRivalFollowsTheChangesOfTheFirst() {
        Asked run = asked(TWO + "optimizer=adam&rate=0.05&changes=10:0.1&rivals=sgd&steps=15");
        double w1 = 2 * Math.pow(0.95, 10) * Math.pow(0.9, 5);
        double w2 = 0;
        assertEquals(0.5 * w1 * w1 + 5 * w2 * w2, run.number("rival-loss.sgd"), 1e-12);
    }

    /** Adam's means are weighted sums of all slopes so far. */
    @Test
    void theNumbersOfAdamAreWeightedMeansOfThePast() {
        String query = "scene=two-weights&optimizer=adam&rate=0.1&kappa=10&steps=";
        double mean = 0;
        double square = 0;
        double weights = 0;
        double squareWeights = 0;
        int steps = 7;
        for (int t = 0; t <= steps; t++) {
            double slope = asked(query + t).number("slope2");
            mean += Math.pow(0.9, steps - t) * slope;
            weights += Math.pow(0.9, steps - t);
            square += Math.pow(0.999, steps - t) * slope * slope;
            squareWeights += Math.pow(0.999, steps - t);
        }
        UpdateLine line = descent(query + steps).main().updates().get(1);
        assertEquals(mean / weights, line.mean(), 1e-12);
        assertEquals(square / squareWeights, line.square(), 1e-9);
        assertEquals(asked(query + (steps + 1)).number("w2"), line.next(), 1e-14);
        String written = String.join(" ", line.lines());
        assertTrue(written.contains("m′ = m/(1 − 0.9^8) = " + Numbers.brief(mean / weights, 3)), written);
        assertTrue(written.endsWith("= " + Numbers.brief(line.next(), 3)), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"})
    void everyLineEndsWhereTheNextStepLeads(String rule) {
        String query = TWO + "rate=0.02&noise=0.3&optimizer=" + rule + "&steps=";
        SurfaceDescent descent = descent(query + 9);
        assertEquals(
                asked(query + 10).number("w"), descent.main().updates().get(0).next(), 1e-14);
        assertEquals(
                asked(query + 10).number("w2"), descent.main().updates().get(1).next(), 1e-14);
    }

    @Test
    void theLossOfTheBowlIsTheSumOfItsDirections() {
        SurfaceDescent descent = descent(TWO + "kappa=10&rate=0.15&steps=8");
        for (int t = 0; t <= 8; t++) {
            assertEquals(2 * Math.pow(0.85, 2 * t), descent.shallowLoss()[t], 1e-13);
            assertEquals(20 * Math.pow(0.25, t), descent.steepLoss()[t], 1e-13);
        }
    }

    private static SurfaceDescent descent(String query) {
        return new TwoWeightsScene().solve(Values.initial(WIDGET.parameters()).with(query), Progress.silent());
    }

    @ParameterizedTest
    @CsvSource({
        "adam;adam, twice",
        "adam;sgd;momentum;nesterov, at most 3",
        "fast, none of",
        "adam:quick, number",
        "'adam,sgd', separates"
    })
    void whatCannotBeReadSaysWhatCould(String text, String says) {
        String message = assertThrows(IllegalArgumentException.class, () -> Rivals.read(text))
                .getMessage();
        assertTrue(message.contains(says), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "adam", "momentum;adam:0.05;rmsprop:best"})
    void whatIsWrittenReadsBack(String text) {
        assertEquals(text, Rivals.read(text).write());
    }
}
