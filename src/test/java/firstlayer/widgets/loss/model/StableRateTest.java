package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The curvature that a stable rate is taken from, beside differences of the slopes. */
class StableRateTest {

    private static final double H = 1e-4;

    private static Objective drawn(Random random, Task task, LossFunction function) {
        List<Example> examples = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            double y = random.nextInt(2);
            examples.add(new Example(n, 4 * random.nextDouble() - 2, y, y, n == 3));
        }
        return new Objective(task, function, 0.7, Reduce.values()[random.nextInt(2)], random.nextDouble(), examples);
    }

    /** The curvature at a place along a direction of length 1. */
    private static double along(Objective objective, double w, double b, double u, double v) {
        double slopeW = objective.slope1(w + H * u, b + H * v) - objective.slope1(w - H * u, b - H * v);
        double slopeB = objective.slope2(w + H * u, b + H * v) - objective.slope2(w - H * u, b - H * v);
        return (u * slopeW + v * slopeB) / (2 * H);
    }

    private static double steepest(Objective objective, double w, double b) {
        double most = 0;
        for (int turn = 0; turn < 360; turn++) {
            double angle = Math.PI * turn / 360;
            double u = objective.task() == Task.CONSTANT ? 0 : Math.cos(angle);
            double v = objective.task() == Task.CONSTANT ? 1 : Math.sin(angle);
            most = Math.max(most, along(objective, w, b, u, v));
        }
        return most;
    }

    @Test
    void ofASquareItIsTheSteepestDirection() {
        Random random = new Random(5);
        for (Task task : List.of(Task.CONSTANT, Task.LINE)) {
            for (LossFunction function : List.of(LossFunction.MSE, LossFunction.HALF_MSE)) {
                Objective objective = drawn(random, task, function);
                double steepest = steepest(objective, 0.3, -0.2);
                assertEquals(steepest, StableRate.curvature(objective), 1e-4 * steepest);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "MAE", mode = EnumSource.Mode.EXCLUDE)
    void noPlaceOfTwoClassesHasMore(LossFunction function) {
        Random random = new Random(6);
        for (int round = 0; round < 40; round++) {
            Objective objective = drawn(random, Task.CLASSIFIER, function);
            double most = StableRate.curvature(objective);
            double w = random.nextGaussian();
            double b = random.nextGaussian();
            assertTrue(steepest(objective, w, b) <= most * (1 + 1e-6), function + " at " + w + ", " + b);
        }
    }
}
