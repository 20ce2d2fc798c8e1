package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lowest place of every loss, and what guessing costs. */
class LowestTest {

    private static final LossModel MODEL = new LossModel();

    private static Scoring at(String query) {
        return MODEL.solve(Values.initial(MODEL.parameters()).with(query), Progress.silent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function=huber",
                "function=huber&y=1;2;3;4;100",
                "function=huber&y=1;2;3;4;100&delta=0.1",
                "function=huber&x=0;1&y=0;10",
                "function=huber&x=0&y=-1000000",
                "task=line&function=huber&y=1;3;2;5;4",
                "task=line&function=huber&y=1;3;2;5;40&delta=0.5&reduce=sum",
                "task=line&function=huber&y=1;3;2;5;4&l2=0.5",
                "task=line&function=huber&x=1;1;1;1;1&l2=0.5",
                "task=line&function=mae&y=1;3;2;5;4&l2=0.5",
                "task=line&function=mae&y=1;3;2;5;40&l2=0.1&reduce=sum",
                "task=line&function=mse&y=1;3;2;5;4&l2=0.5",
                "task=classifier&function=cross-entropy&y=0;1;0;1;1",
                "task=classifier&function=cross-entropy&y=0;1;0;1;1&l2=0.3",
                "task=classifier&function=cross-entropy&y=0;0;1;1;1&l2=0.01&reduce=sum",
                "task=classifier&function=cross-entropy&y=0;0.5;1;0.3;1",
                "task=constant&function=cross-entropy&y=0;0;0;1;1"
            })
    void nowhereAroundItIsTheLossLower(String query) {
        Scoring scoring = at(query);
        Lowest lowest = scoring.lowest();
        assertTrue(lowest.known(), lowest::says);
        double least = scoring.objective().value(lowest.w(), lowest.b());
        double slack = 1e-12 * Math.max(1, least);
        boolean level = scoring.isConstant();
        for (double far : new double[] {1e-4, 0.01, 1, 100}) {
            for (int turn = 0; turn < 16; turn++) {
                double w = lowest.w() + (level ? 0 : far * Math.cos(turn * Math.PI / 8));
                double b = lowest.b() + far * Math.sin(turn * Math.PI / 8);
                assertTrue(scoring.objective().value(w, b) >= least - slack, query);
            }
        }
    }

    @Test
    void descentEndsThere() {
        Scoring huber = at("function=huber&y=1;2;3;4;100&rate=0.5&steps=2000");
        // Four errors add up to minus the one that is cut: (c − 1) + … + (c − 4) = 1, where none is beyond δ = 1.
        assertEquals(huber.b(), huber.lowest().b(), 1e-9);
        Scoring line = at("task=line&function=huber&y=1;3;2;5;4&rate=0.5&steps=5000");
        assertEquals(line.w(), line.lowest().w(), 1e-9);
        assertEquals(line.b(), line.lowest().b(), 1e-9);
        Scoring neuron = at("task=classifier&function=cross-entropy&y=0;1;0;1;1&rate=1&steps=5000");
        assertEquals(neuron.w(), neuron.lowest().w(), 1e-9);
        assertEquals(neuron.b(), neuron.lowest().b(), 1e-9);
    }

    @Test
    void aWideHuberIsTheMeanAndANarrowOneTheMedian() {
        assertEquals(3, at("function=huber&delta=5").lowest().b(), 1e-12);
        assertEquals(3, at("function=huber&delta=0.1&y=1;2;3;4;100").lowest().b(), 1e-12);
        assertEquals(5, at("function=huber&delta=0.1&x=0;1&y=0;10").lowest().b(), 1e-12, "the middle of many");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "task=classifier&function=cross-entropy&y=1;1;1;1;1 | of one class",
                "task=classifier&function=cross-entropy&y=1;1;1;1;1&l2=1 | of one class",
                "task=classifier&function=cross-entropy&y=0;0;1;1;1 | parts the classes",
                "task=classifier&function=cross-entropy&y=1;1;0;0;0 | parts the classes",
                "task=classifier&function=cross-entropy&x=1;1&y=0;1 | same x",
                "task=line&function=huber&x=1;1;1;1;1 | same x",
                "task=classifier&function=mse&y=0;1;0;1;1 | several valleys"
            })
    void whereThereIsNoneTheReasonIsSaid(String query, String reason) {
        Lowest lowest = at(query).lowest();
        assertFalse(lowest.known());
        assertTrue(lowest.says().contains(reason), lowest::says);
    }

    @Test
    void guessingCostsTheVarianceOrTheLogarithmOfTwo() {
        assertEquals(2, reference("").loss(), 1e-12, "the variance of 1 … 5");
        assertEquals(1, reference("function=half-mse").loss(), 1e-12);
        assertEquals(10, reference("reduce=sum").loss(), 1e-12);
        assertEquals(1.2, reference("function=mae").loss(), 1e-12, "(2 + 1 + 0 + 1 + 2)/5");
        assertEquals(2, reference("task=line&l2=1&w=3").loss(), 1e-12, "the penalty is no part of it");
        assertEquals(
                Math.log(2),
                reference("task=classifier&function=cross-entropy&y=0;1;0;1;1").loss(),
                1e-15);
        assertEquals(0.25, reference("task=classifier&y=0;1;0;1;1").loss(), 1e-15);
    }

    private static Reference reference(String query) {
        return Reference.of(at(query).objective());
    }

    @Test
    void oneStartTwoLossesFifteenStepsAndSeventy() {
        Scoring scoring = at("task=classifier&function=cross-entropy&beside=mse&x=1&y=0&w=2&b=2&rate=0.5&steps=100");
        assertEquals(15, scoring.descent().near().orElseThrow());
        LossWalk beside = scoring.beside().orElseThrow();
        assertEquals(70, beside.near().orElseThrow());
        Scoring alone = at("task=classifier&function=mse&x=1&y=0&w=2&b=2&rate=0.5&steps=100");
        assertEquals(alone.walk(), beside.walk(), "the same walk as by itself");
        assertEquals(alone.loss(), beside.loss(100), 1e-15);
        assertTrue(at("task=classifier&function=half-mse&beside=mse&x=1&y=0&w=2&b=2&rate=0.5&steps=100")
                .descent()
                .near()
                .isEmpty());
    }

    @Test
    void probabilitiesAndNumbersAreNotPutBesideEachOther() {
        Values initial = Values.initial(MODEL.parameters());
        assertTrue(MODEL.objection(initial.with("beside=cross-entropy")).isPresent());
        assertTrue(MODEL.objection(initial.with("beside=mae")).isEmpty());
        Values chosen = MODEL.chosen(
                initial.with("task=classifier&function=cross-entropy&beside=mse"),
                initial.with("task=constant&function=cross-entropy&beside=mse"));
        assertTrue(MODEL.objection(chosen).isEmpty());
        Values added = MODEL.chosen(initial, initial.with("beside=huber"));
        assertEquals(LowerPart.STEPS, added.get(LossParameters.LOWER));
    }

    @ParameterizedTest
    @CsvSource({"MSE, 1", "HALF_MSE, 1", "MAE, 1", "HUBER, 1", "HUBER, 0.1", "HUBER, 5"})
    void minusTheLogarithmOfTheNoiseIsThePriceAndAConstant(LossFunction function, double delta) {
        NoiseCurve curve = new NoiseCurve(function, delta);
        double area = 0;
        double step = 1e-3;
        for (double e = -400; e < 400; e += step) {
            area += step * curve.height(e + step / 2);
        }
        assertEquals(1, area, 1e-6, "it is a density");
        for (double miss : new double[] {0, 0.3, -2, 7}) {
            assertEquals(curve.price(miss) + curve.constant(), -Math.log(curve.height(miss)), 1e-9);
        }
    }

    @Test
    void squaresComeFromTheNormalDistributionWithVarianceOneHalf() {
        NoiseCurve curve = new NoiseCurve(LossFunction.MSE, 1);
        for (double miss : new double[] {0, 0.5, 2}) {
            double variance = 0.5;
            double density = Math.exp(-miss * miss / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
            assertEquals(density, curve.height(miss), 1e-15);
        }
    }
}
