package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Cloud;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Net;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A network trained by small batches, its updates against its weights, and a rate turned on the way. */
class NetworkBatchTest {

    private static final int HIDDEN = 3;

    private final NetworkScene scene = new NetworkScene();

    private Values values(String query) {
        return Values.initial(scene.parameters()).with(query);
    }

    private TrainingComparison comparison(String query) {
        return scene.solve(values(query), Progress.silent());
    }

    private static Asked asked(String query) {
        return Asked.of(LearningRateEntry.entry().widget(), "scene=network&" + query);
    }

    /** The same training by plain loops over single weights. */
    private static final class ByHand {
        final double[][] w = new double[2][HIDDEN];
        final double[] b = new double[HIDDEN];
        final double[] v = new double[HIDDEN];
        double c;
        final DataSet data;
        final List<Integer> order = new ArrayList<>();
        int next;

        ByHand(long seed) {
            data = Cloud.CIRCLE.draw(200, 0.02, seed).withClasses(0, 1);
            Net start = Net.start(
                    new int[] {2, HIDDEN, 1},
                    Activation.TANH,
                    Activation.IDENTITY,
                    Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL),
                    new Random(seed));
            for (int j = 0; j < HIDDEN; j++) {
                w[0][j] = start.weights()[0][0][j];
                w[1][j] = start.weights()[0][1][j];
                v[j] = start.weights()[1][j][0];
            }
            for (int i = 0; i < 200; i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
        }

        double logit(double[] x, double[] a) {
            double z = c;
            for (int j = 0; j < HIDDEN; j++) {
                a[j] = Math.tanh(x[0] * w[0][j] + x[1] * w[1][j] + b[j]);
                z += a[j] * v[j];
            }
            return z;
        }

        double loss(List<Integer> examples) {
            double sum = 0;
            for (int i : examples) {
                double z = logit(data.inputs()[i], new double[HIDDEN]);
                sum += Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - z * data.targets()[i][0];
            }
            return sum / examples.size();
        }

        List<Integer> batch(int size) {
            return order.subList(next, Math.min(200, next + size));
        }

        void step(double rate, int size) {
            List<Integer> examples = batch(size);
            double[][] dw = new double[2][HIDDEN];
            double[] db = new double[HIDDEN];
            double[] dv = new double[HIDDEN];
            double dc = 0;
            for (int i : examples) {
                double[] x = data.inputs()[i];
                double[] a = new double[HIDDEN];
                double error = (1 / (1 + Math.exp(-logit(x, a))) - data.targets()[i][0]) / examples.size();
                dc += error;
                for (int j = 0; j < HIDDEN; j++) {
                    dv[j] += error * a[j];
                    double delta = error * v[j] * (1 - a[j] * a[j]);
                    db[j] += delta;
                    dw[0][j] += delta * x[0];
                    dw[1][j] += delta * x[1];
                }
            }
            c -= rate * dc;
            for (int j = 0; j < HIDDEN; j++) {
                v[j] -= rate * dv[j];
                b[j] -= rate * db[j];
                w[0][j] -= rate * dw[0][j];
                w[1][j] -= rate * dw[1][j];
            }
            next = (next + examples.size()) % 200;
        }

        double length(int layer) {
            double sum = 0;
            for (int j = 0; j < HIDDEN; j++) {
                sum += layer == 0 ? w[0][j] * w[0][j] + w[1][j] * w[1][j] : v[j] * v[j];
            }
            return Math.sqrt(sum);
        }
    }

    @Test
    void batchesWalkThroughOneShuffledOrder() {
        ByHand hand = new ByHand(42);
        TrainingComparison comparison = comparison("hidden=3&rate=0.5&batch=12&steps=40");
        NetLane main = comparison.main();
        List<Integer> all = hand.order;
        for (int t = 0; t <= 40; t++) {
            assertEquals(hand.loss(all), main.losses()[t], 1e-10, "all points after " + t + " steps");
            assertEquals(hand.loss(hand.batch(12)), main.batchLosses()[t], 1e-10, "the batch after " + t + " steps");
            hand.step(0.5, 12);
        }
    }

    @Test
    void aRatioIsTheLengthOfTheLastUpdateAgainstThatOfTheWeights() {
        ByHand hand = new ByHand(42);
        TrainingComparison comparison = comparison("hidden=3&rate=0.5&batch=50&steps=9&lower=ratios");
        for (int t = 1; t <= 9; t++) {
            double[][] before = {hand.w[0].clone(), hand.w[1].clone(), hand.v.clone()};
            double[] length = {hand.length(0), hand.length(1)};
            hand.step(0.5, 50);
            double[] moved = new double[2];
            for (int j = 0; j < HIDDEN; j++) {
                moved[0] += Math.pow(hand.w[0][j] - before[0][j], 2) + Math.pow(hand.w[1][j] - before[1][j], 2);
                moved[1] += Math.pow(hand.v[j] - before[2][j], 2);
            }
            for (int layer = 0; layer < 2; layer++) {
                assertEquals(
                        Math.sqrt(moved[layer]) / length[layer],
                        comparison.ratios().byLayer()[layer][t],
                        1e-10,
                        "layer " + (layer + 1) + ", step " + t);
            }
        }
        assertEquals(
                comparison.ratios().byLayer()[1][9],
                asked("hidden=3&rate=0.5&batch=50&steps=9").number("update-ratio.2"));
    }

    @Test
    void allPointsAreTheSameAsNoBatches() {
        TrainingComparison all = comparison("batch=200&steps=60");
        assertEquals(0, all.noise());
        assertArrayEquals(new double[0], all.main().batchLosses());
        assertEquals(all, comparison("steps=60"));
        assertEquals(all, comparison("batch=0&steps=60"));
    }

    @Test
    void fewerPointsAreNoisier() {
        double last = 0;
        for (int batch : new int[] {200, 100, 25, 5, 1}) {
            double noise = comparison("steps=0&batch=" + batch).noise();
            assertTrue(batch == 200 ? noise == 0 : noise > last, batch + " points: " + noise);
            last = noise;
        }
    }

    @Test
    void aBatchBeyondTheDataIsRefused() {
        String said = assertThrows(IllegalArgumentException.class, () -> values("batch=201"))
                .getMessage();
        assertTrue(said.contains("200"), said);
        assertThrows(IllegalArgumentException.class, () -> values("batch=-1"));
    }

    @Test
    void aRateTurnedOnTheWayLeavesThePastAsItWas() {
        NumberLens rate = scene.turning(scene.parameters().stream()
                .filter(parameter -> parameter.id().equals("rate"))
                .findFirst()
                .orElseThrow()
                .lenses(values(""))
                .get(0));
        Values before = values("rate=1&steps=50&lower=schedule");
        Values turned = rate.set(before, 0.1);
        assertEquals("50:0.1", turned.texts().get("changes"));
        TrainingComparison then = scene.solve(before, Progress.silent());
        TrainingComparison now = scene.solve(turned, Progress.silent());
        assertArrayEquals(then.main().losses(), now.main().losses());
        assertEquals(1, now.rates().rate(49));
        assertEquals(0.1, now.rates().rate(50));
        assertEquals(0.1, now.rateNow());
        TrainingComparison later = comparison("rate=1&steps=80&changes=50:0.1");
        double[] steady = comparison("rate=1&steps=80").main().losses();
        assertEquals(steady[50], later.main().losses()[50]);
        assertFalse(steady[80] == later.main().losses()[80]);
        assertEquals(1, rate.set(values("rate=0.5&steps=0"), 1).get(LearningRateParameters.RATE));
    }
}
