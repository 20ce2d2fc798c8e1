package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Superseded;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small network, one rate or several. */
class NetworkTest {

    private final NetworkScene scene = new NetworkScene();

    private Values values(String query) {
        return Values.initial(scene.parameters()).with(query);
    }

    private TrainingComparison comparison(String query) {
        return scene.solve(values(query), Progress.silent());
    }

    private static Asked asked(String query) {
        return Asked.of(LearningRateEntry.entry().widget(), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle", "xor", "gauss", "moons"})
    void aGoodRateLearnsWhatTinyOnesDoNot(String data) {
        TrainingComparison learned = comparison("data=" + data + "&hidden=8&rate=1&lanes=0.001&steps=1000");
        assertTrue(learned.main().accuracy() > 0.85, "right: " + learned.main().accuracy());
        assertTrue(learned.main().endLoss() < 0.75 * learned.lanes().get(1).endLoss());
    }

    @Test
    void everyRateStartsFromTheSameWeights() {
        TrainingComparison start = comparison("rate=1&lanes=0.1;10&steps=0");
        for (NetLane lane : start.lanes()) {
            assertEquals(start.main().endLoss(), lane.endLoss());
            assertEquals(start.main().map(), lane.map());
        }
    }

    @Test
    void timeAloneNeedsNoTrainingAgain() {
        assertTrue(scene.isLong(values("steps=10")));
        comparison("steps=10");
        assertFalse(scene.isLong(values("steps=500")));
        assertTrue(scene.isLong(values("steps=10&seed=7")));
    }

    @Test
    void aRememberedTrainingGivesTheSameAsAFreshOne() {
        TrainingComparison once = comparison("rate=3&steps=200");
        comparison("rate=3&steps=900");
        assertEquals(once, comparison("rate=3&steps=200"));
        assertEquals(once, new NetworkScene().solve(values("rate=3&steps=200"), Progress.silent()));
    }

    @Test
    void aSupersededTrainingLeavesNothingBehind() {
        Progress<TrainingComparison> newerWaits = new Progress<>() {
            @Override
            public void at(double share) {
                throw new Superseded();
            }

            @Override
            public void soFar(TrainingComparison partial) {
                throw new Superseded();
            }
        };
        Values values = values("hidden=8;8&steps=5000");
        Assertions.assertThrows(Superseded.class, () -> scene.solve(values, newerWaits));
        assertTrue(scene.isLong(values));
    }

    @Test
    void whatStillTrainsIsSaidToAndOnlyWhatIsOverHasANumber() {
        List<TrainingComparison> partials = new ArrayList<>();
        Progress<TrainingComparison> collects = new Progress<>() {
            @Override
            public void at(double share) {}

            @Override
            public void soFar(TrainingComparison partial) {
                partials.add(partial);
            }
        };
        TrainingComparison all = scene.solve(values("rate=1&lanes=0.03;0.3;10&steps=300"), collects);
        TrainingComparison first = partials.get(0);
        assertEquals(
                List.of("still training", "still training", "still training", "still training"),
                first.lanes().stream().map(NetLane::fate).toList());
        for (TrainingComparison partial : partials) {
            assertEquals(4, partial.lanes().size(), "every rate has its place from the first picture on");
            for (int i = 0; i < 4; i++) {
                NetLane lane = partial.lanes().get(i);
                assertTrue(lane.fate().equals("still training")
                        || lane.equals(all.lanes().get(i)));
                assertEquals(
                        lane.fate().equals("still training"),
                        lane.lossReading().number().isEmpty());
            }
        }
    }

    /** Several are trained at once; each is bit for bit what it is alone. */
    @Test
    void everyRateGoesTheWayItGoesAlone() {
        TrainingComparison together = comparison("rate=1&lanes=0.03;0.3;2;10&steps=200&hidden=5;3");
        for (NetLane lane : together.lanes()) {
            assertEquals(
                    lane,
                    comparison("rate=" + lane.rate() + "&steps=200&hidden=5;3").main());
        }
    }

    @Test
    void ratesTriedAtOnceLeaveTheLossesOfOneAfterTheOther() {
        RateSweep.After after = rate -> Math.sin(1 / rate);
        List<Double> shares = new ArrayList<>();
        RateSweep atOnce = RateSweep.atOnce(0.01, 100, 31, after, new Progress<Object>() {
            @Override
            public void at(double share) {
                shares.add(share);
            }

            @Override
            public void soFar(Object partial) {}
        });
        assertEquals(RateSweep.between(0.01, 100, 31, after), atOnce);
        assertEquals(31, shares.size());
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    @Test
    void theRateThatIsSetIsAPointOfTheSweep() {
        TrainingComparison comparison = comparison("rate=0.77&steps=100");
        int place = Arrays.binarySearch(comparison.sweep().rates(), 0.77);
        assertEquals(comparison.main().endLoss(), comparison.sweep().losses()[place]);
    }

    @Test
    void oneStepIsNotSeveral() {
        String says = asked("scene=network&hidden=1&steps=1").says();
        assertTrue(says.contains("after 1 step, and"), says);
    }

    @Test
    void theFirstLossIsNearThatOfGuessing() {
        assertEquals(Math.log(2), asked("scene=network&data=spiral").number("loss"), 0.25);
    }
}
