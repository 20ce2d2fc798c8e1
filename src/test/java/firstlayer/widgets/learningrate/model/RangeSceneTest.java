package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Remedy;
import firstlayer.widget.Superseded;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rate that grows in a straight line or by a factor, and many rates from several seeds, each beside a plain loop. */
class RangeSceneTest {

    private final RangeScene scene = new RangeScene();

    private Values values(String query) {
        return Values.initial(scene.parameters()).with(query);
    }

    private RangeResult result(String query) {
        return scene.solve(values(query), Progress.silent());
    }

    private String says(String query) {
        return scene.describe(result(query));
    }

    @Test
    void accuracyIsThatOfAPlainLoopWhoseRateGrowsByTheSameInEveryStep() {
        RangeResult found = result("low=0.01&high=12&length=60");
        PlainNet net = new PlainNet(42);
        double start = net.accuracy();
        assertEquals(start, found.ramp().startAccuracy());
        double[] right = new double[60];
        for (int t = 0; t < 60; t++) {
            double rate = 0.01 + 11.99 * t / 59;
            net.step(rate);
            right[t] = net.accuracy();
            assertEquals(rate, found.ramp().rates()[t], 1e-12);
            assertEquals(right[t], found.ramp().accuracies()[t], 1e-12, "after step " + (t + 1));
        }
        double top = Arrays.stream(right).max().orElseThrow();
        int base = 0;
        while (right[base] - start < 0.1 * (top - start)) {
            base++;
        }
        int limit = base;
        double highest = 0;
        while (right[limit] > highest - 0.05 || highest - start < (top - start) / 2) {
            highest = Math.max(highest, right[limit]);
            limit++;
        }
        assertEquals(0.01 + 11.99 * base / 59, found.marks().base().number().orElseThrow(), 1e-12);
        assertEquals(0.01 + 11.99 * limit / 59, found.marks().limit().number().orElseThrow(), 1e-12);
    }

    @Test
    void lossIsThatOfAPlainLoopWhoseRateGrowsByTheSameFactorInEveryStep() {
        RangeResult found = result("test=exponential&low=0.01&high=100&length=100");
        PlainNet net = new PlainNet(42);
        double[] rates = new double[100];
        List<Double> losses = new ArrayList<>();
        double rate = 0.01;
        for (int t = 0; t < 100; t++) {
            net.step(rate);
            rates[t] = rate;
            losses.add(net.loss());
            rate *= Math.pow(10_000, 1 / 99.0);
        }
        double[] means = new double[100];
        for (int t = 0; t < 100; t++) {
            means[t] = losses.subList(Math.max(0, t - 2), Math.min(100, t + 3)).stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElseThrow();
        }
        int lowest = 0;
        for (int t = 0; t < 100; t++) {
            lowest = means[t] < means[lowest] ? t : lowest;
        }
        int steepest = 1;
        for (int t = 1; t < lowest; t++) {
            steepest = means[t - 1] - means[t + 1] > means[steepest - 1] - means[steepest + 1] ? t : steepest;
        }
        int above = lowest;
        while (means[above] <= new PlainNet(42).loss()) {
            above++;
        }
        for (int t = 0; t < above; t++) {
            assertEquals(losses.get(t), found.ramp().losses()[t], 1e-9);
            assertEquals(rates[t], found.ramp().rates()[t], 1e-9);
        }
        assertEquals(rates[lowest], found.marks().lowest().number().orElseThrow(), 1e-9);
        assertEquals(rates[lowest] / 10, found.marks().best().number().orElseThrow(), 1e-9);
        assertEquals(rates[steepest], found.marks().steepest().number().orElseThrow(), 1e-9);
        assertEquals(rates[above], found.marks().limit().number().orElseThrow(), 1e-9);
    }

    @Test
    void theUIsThatOfPlainLoops() {
        SeedCurve seeds =
                result("test=u&low=0.1&high=10&rates=5&seeds=3&length=30").seeds();
        double[] medians = new double[5];
        int diverged = 0;
        for (int k = 0; k < 5; k++) {
            double rate = 0.1 * Math.pow(10, k / 2.0);
            double[] ends = new double[3];
            for (int s = 0; s < 3; s++) {
                PlainNet net = new PlainNet(42 + s);
                double start = net.loss();
                for (int t = 0; t < 30; t++) {
                    net.step(rate);
                }
                boolean left = !(net.loss() <= start);
                diverged += left ? 1 : 0;
                ends[s] = left ? Double.POSITIVE_INFINITY : net.loss();
                assertEquals(left ? Double.NaN : ends[s], seeds.losses()[s][k], 1e-9);
            }
            Arrays.sort(ends);
            medians[k] = ends[1];
        }
        int best = 0;
        for (int k = 0; k < 5; k++) {
            best = medians[k] < medians[best] ? k : best;
        }
        assertEquals(best, seeds.best());
        assertEquals(medians[best], seeds.lossReading().number().orElseThrow(), 1e-9);
        assertEquals(diverged, seeds.diverged());
    }

    @Test
    void everyMarkOfATestHasItsSentence() {
        assertEquals(
                "In the range test accuracy starts to rise at η = 0.31 and falls back at η = 7.9, which is the maximum."
                        + " It diverges: from step 60 on, η = 18, the loss is above its start.",
                says(""));
        assertTrue(
                says("high=2").contains("; there is no maximum: accuracy never falls back by 5 points."),
                says("high=2"));
        assertEquals(
                "The range test has no mark: accuracy never rises 5 points above its start.",
                says("high=0.02&length=5"));
        assertTrue(says("test=exponential&high=1").contains("the loss still falls at the highest η"));
        assertTrue(says("test=exponential").contains(", as a mean over 5 steps, is least at η = 10, and a tenth"));
    }

    @ParameterizedTest
    @CsvSource({
        "length=1, too few steps for a test: 1",
        "test=exponential&length=1, too few steps for a test: 1",
        "test=u&rates=1&length=5, one rate alone cannot be the best",
        "test=u&low=9&high=1000&rates=3&seeds=2, most seeds diverge at every rate"
    })
    void whereThereIsNothingToReadOffItSaysSo(String query, String why) {
        assertTrue(says(query).contains(why), () -> says(query));
    }

    @Test
    void theLowestRateLiesBelowTheHighest() {
        assertTrue(scene.objection(values("low=2&high=1")).orElseThrow().contains("must be below"));
        assertTrue(scene.objection(values("low=1&high=1")).isPresent());
        assertTrue(scene.objection(values("")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "low=1e-6&high=1000&length=400",
                "test=exponential&low=1e-6&high=1000&length=400&batch=1",
                "test=exponential&low=1e-6&high=1e-5&length=3",
                "test=u&low=1e-6&high=1000&seeds=10&rates=25&length=2&seed=999999999",
                "test=u&low=1e-6&high=1000&optimizer=momentum&momentum=0.99&seeds=2&rates=4&hidden=16;16"
            })
    void theEndsOfEveryRangeHaveAnOutcome(String query) {
        RangeResult found = result(query);
        assertTrue(found.over());
        assertFalse(scene.describe(found).isBlank());
        assertEquals(found, new RangeScene().solve(values(query), Progress.silent()));
        assertTrue(Arrays.stream(found.ramp().losses()).allMatch(Double::isFinite));
    }

    @Test
    void theUIsShownAsItGrowsAndIsLeftWhenNewerValuesWait() {
        List<Integer> done = new ArrayList<>();
        Progress<RangeResult> leaving = new Progress<>() {
            @Override
            public void at(double share) {}

            @Override
            public void soFar(RangeResult partial) {
                done.add(partial.seeds().done());
                if (done.size() == 4) {
                    throw new Superseded();
                }
                assertFalse(partial.over());
                assertEquals("still training", partial.seeds().bestReading().says());
            }
        };
        Values values = values("test=u&rates=3&seeds=2&length=2");
        assertThrows(Superseded.class, () -> scene.solve(values, leaving));
        assertEquals(List.of(0, 1, 2, 3), done);
        assertTrue(scene.isLong(values));
        scene.solve(values, Progress.silent());
        assertFalse(scene.isLong(values));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&test=exponential", "&test=u&high=100&batch=20"})
    void whatIsReadOffLeadsToATraining(String query) {
        var widget = LearningRateEntry.entry().widget();
        Values values = Values.initial(widget.parameters())
                .with(Link.read("learning-rate?scene=range" + query).query());
        Remedy offered =
                scene.remedy(values, scene.solve(values, Progress.silent())).orElseThrow();
        assertTrue(offered.label().startsWith("Stable: η = "), offered.label());
        assertTrue(offered.values().toQuery().contains("scene=network"));
        assertTrue(offered.values().toQuery().contains("steps=100"));
    }
}
