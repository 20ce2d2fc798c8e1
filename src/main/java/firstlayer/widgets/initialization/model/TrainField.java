package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Activation;
import firstlayer.math.net.Cloud;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.DeepTraining;
import firstlayer.math.net.Net;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Starts of one net that have been trained so far, and go on from there when more steps are asked for. What a step shows does not
 * depend on how many were asked for before.
 */
final class TrainField {

    static final int POINTS = 128;

    /** Steps between two pictures of what is on its way. */
    private static final int SHOWN = 10;

    private final Values seen;
    private final List<DeepTraining> trainings;

    /**
     * @param seen values, but for the step
     */
    TrainField(Values seen) {
        this.seen = seen;
        DataSet data = seen.get(DATA).draw(POINTS, 0, seen.get(SEED)).withClasses(0, 1);
        this.trainings = Arrays.stream(TrainStart.values())
                .map(start -> new DeepTraining(net(start, seen), data, seen.get(RATE), Math.toIntExact(STEPS.max())))
                .toList();
    }

    /** 2 inputs, the hidden layers, one logit; the numbers behind the weights are the same for every start. */
    private static Net net(TrainStart start, Values seen) {
        int[] sizes = new int[seen.get(DEPTH).intValue() + 2];
        Arrays.fill(sizes, seen.get(WIDTH).intValue());
        sizes[0] = 2;
        sizes[sizes.length - 1] = 1;
        return Net.start(
                sizes,
                start.activation(seen.get(ACTIVATION)),
                Activation.IDENTITY,
                start.rule,
                new Random(seen.get(SEED)));
    }

    /** Weights and biases of one net. */
    static long parameters(Values values) {
        long width = values.get(WIDTH);
        return 3 * width + (values.get(DEPTH) - 1) * (width + 1) * width + width + 1;
    }

    boolean has(int steps) {
        return trainings.stream().allMatch(training -> training.left() || training.steps() >= steps);
    }

    /** Trains on where too few steps have been taken: all starts take a step side by side, then the next. */
    synchronized void upTo(int steps, Progress<? super TrainComparison> progress) {
        int taken = trainings.stream().mapToInt(DeepTraining::steps).max().orElse(0);
        for (int step = taken; step < steps && !has(steps); step++) {
            progress.at(step / (double) steps);
            if (step % SHOWN == 0) {
                progress.soFar(after(step, false));
            }
            int next = step + 1;
            trainings.parallelStream()
                    .filter(training -> training.steps() < next)
                    .forEach(DeepTraining::step);
        }
    }

    /** What there is after some steps that have been taken. */
    TrainComparison after(int steps, boolean finished) {
        List<TrainRun> runs = new ArrayList<>();
        for (TrainStart start : TrainStart.values()) {
            DeepTraining training = trainings.get(start.ordinal());
            int at = Math.min(steps, training.steps());
            runs.add(new TrainRun(
                    start,
                    start.activation(seen.get(ACTIVATION)),
                    training.losses(at),
                    training.outputs(at),
                    training.weightGradients(at),
                    training.saturated(at),
                    training.left() && at < steps));
        }
        Cloud data = seen.get(DATA);
        return new TrainComparison(
                data,
                POINTS,
                seen.get(DEPTH).intValue(),
                seen.get(WIDTH).intValue(),
                seen.get(ACTIVATION),
                seen.get(RATE),
                seen.get(SEED),
                steps,
                finished,
                runs);
    }
}
