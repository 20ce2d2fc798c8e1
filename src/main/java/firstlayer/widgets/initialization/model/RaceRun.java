package firstlayer.widgets.initialization.model;

import firstlayer.math.net.DataSet;
import firstlayer.math.net.Sharpness;
import firstlayer.math.net.Trajectory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One start's training, with the curvatures of those epochs that have been looked at: each costs a hundred gradients, once. */
final class RaceRun {

    private final Trajectory training;
    private final Map<Integer, Double> curvatures = new ConcurrentHashMap<>();

    RaceRun(Trajectory training) {
        this.training = training;
    }

    Trajectory training() {
        return training;
    }

    /** The step that shows so many epochs: the last one with a finite loss, if there are not so many. */
    int step(long epochs) {
        return Math.min(asked(epochs), training.steps());
    }

    /** The step that so many epochs end with. */
    static int asked(long epochs) {
        return Math.toIntExact(Math.max(0, epochs - 1));
    }

    /** Of the loss in its steepest direction. */
    double curvature(int step) {
        return curvatures.computeIfAbsent(step, at -> Sharpness.of(training.net(at), DataSet.XOR));
    }

    /** Whether {@link #curvature} would answer at once. */
    boolean knowsCurvature(int step) {
        return curvatures.containsKey(step);
    }
}
