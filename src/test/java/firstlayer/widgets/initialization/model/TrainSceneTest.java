package firstlayer.widgets.initialization.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainSceneTest {

    private final TrainScene scene = new TrainScene();
    private final Values initial = Values.initial(scene.parameters());

    private TrainComparison solved(String query) {
        return scene.solve(initial.with(query), Progress.silent());
    }

    // In a link, depth and width without a scene mean layers.
    private Values net(long depth, long width) {
        return initial.with(InitializationParameters.DEPTH, depth).with(InitializationParameters.WIDTH, width);
    }

    private static double loss(TrainComparison comparison, TrainStart start) {
        return comparison.runs().get(start.ordinal()).loss();
    }

    /** As measured elsewhere over 16 seeds: ten layers of 64, circle, η = 0.1, 150 steps. */
    @ParameterizedTest
    @CsvSource({"1", "42"})
    void deepAndWideOnlyTheRulesLearn(long seed) {
        TrainComparison end = solved("steps=150&seed=" + seed);
        Stream.of(TrainStart.ZEROS, TrainStart.SMALL, TrainStart.NORMAL).forEach(start -> {
            assertEquals(Math.log(2), loss(end, start), 1e-3, start.words);
            assertEquals("stands at ln 2", TrainReadouts.fate(end.runs().get(start.ordinal())));
        });
        assertTrue(loss(end, TrainStart.XAVIER) < 0.05);
        assertTrue(loss(end, TrainStart.HE) < 0.05);
        assertTrue(end.runs().get(TrainStart.NORMAL.ordinal()).saturated() > 0.9, "no unit moves any more");
    }

    /** What the claim does not cover: on two clouds, with small steps, σ = 1 learns faster than Xavier. */
    @Test
    void onTwoCloudsWithSmallStepsTheWideStartLearns() {
        TrainComparison end = solved("steps=150&data=gauss&rate=0.01&seed=1");
        assertTrue(loss(end, TrainStart.NORMAL) < loss(end, TrainStart.XAVIER));
        assertEquals(Math.log(2), loss(end, TrainStart.SMALL), 1e-6);
    }

    @Test
    void anEvenGuessIsWhereZerosBegin() {
        assertEquals(Math.log(2), loss(solved("steps=0"), TrainStart.ZEROS), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"40, 7, 60, 7", "7, 60, 8, 5"})
    void theStableRateDoesNotDependOnWhatWasAskedBefore(int first, int second, int third, int fourth) {
        Values deep = net(4, 16).with("rate=1.5&activation=identity");
        for (int steps : new int[] {first, second, third, fourth}) {
            Values values = deep.with("steps=" + steps);
            TrainComparison used = scene.solve(values, Progress.silent());
            assertTrue(used.stable().isPresent(), "σ = 1 runs away");
            assertEquals(new TrainScene().solve(values, Progress.silent()), used);
        }
    }

    @Test
    void whatAStepShowsDoesNotDependOnWhatWasAskedBefore() {
        Values small = net(3, 8);
        TrainComparison twenty = new TrainScene().solve(small.with("steps=20"), Progress.silent());
        scene.solve(small.with("steps=7"), Progress.silent());
        scene.solve(small.with("steps=31"), Progress.silent());
        assertEquals(twenty, scene.solve(small.with("steps=20"), Progress.silent()));
    }

    @Test
    void whatIsTrainedAlreadyIsShownAtOnce() {
        Values values = net(2, 4).with("steps=30");
        assertTrue(scene.isLong(values));
        scene.solve(values, Progress.silent());
        assertFalse(scene.isLong(values));
        assertFalse(scene.isLong(values.with("steps=12")));
        assertTrue(scene.isLong(values.with("steps=31")));
        assertTrue(scene.isLong(values.with("seed=1")));
    }

    @Test
    void moreWorkThanThereIsTimeForIsRefusedWithWhatWouldFit() {
        assertEquals(
                "10 layers × width 256 are 593153 weights and biases; at most 33 steps of them can be taken: take fewer"
                        + " steps, layers or neurons",
                scene.objection(net(10, 256).with("steps=150")).orElseThrow());
    }
}
