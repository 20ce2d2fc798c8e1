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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts of one net that have been trained so far, and go on from there when more steps are asked for. What a step shows does not
 * depend on how many were asked for before.
 */
final class TrainField {

    static final int POINTS = 128;

    /** Steps between two pictures of what is on its way. */
    private static final int SHOWN = 10;

    /** Rates that are tried where a start left the numbers. */
    private static final List<Double> CALMER = List.of(0.5, 0.2, 0.1, 0.05, 0.02, 0.01);

    private final Values seen;
    private final List<DeepTraining> trainings;
    /** After how many steps some start leaves by a calmer rate, where that is known. */
    private final Map<Double, Integer> stayed = new HashMap<>();
    /** The same by the largest of the calmer rates by which none has left yet. */
    private TrainField calmer;
    /** By how many steps are asked for, where a start leaves the numbers in them. */
    private final Map<Integer, OptionalDouble> stable = new ConcurrentHashMap<>();

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

    /** Whether {@link #upTo} would have nothing to do. */
    boolean has(int steps) {
        return stands(steps) && (!leaves(steps) || stable.containsKey(steps));
    }

    private boolean stands(int steps) {
        return trainings.stream().allMatch(training -> training.left() || training.steps() >= steps);
    }

    private boolean leaves(int steps) {
        return trainings.stream().anyMatch(training -> training.left() && training.steps() < steps);
    }

    /**
     * Trains on where too few steps have been taken: all starts take a step side by side, then the next. Where one of them leaves the
     * numbers, a calmer rate is looked for.
     */
    synchronized void upTo(int steps, Progress<? super TrainComparison> progress) {
        for (int step = taken(); step < steps && !stands(steps); step++) {
            progress.at(step / (double) steps);
            if (step % SHOWN == 0) {
                progress.soFar(after(step, false));
            }
            step(step + 1);
        }
        if (!has(steps)) {
            stable.put(steps, stable(steps, progress));
        }
    }

    private int taken() {
        return trainings.stream().mapToInt(DeepTraining::steps).max().orElse(0);
    }

    private void step(int next) {
        trainings.parallelStream().filter(training -> training.steps() < next).forEach(DeepTraining::step);
    }

    // The largest of the rates by which every start stays. What has left is let go: nets are large.
    private OptionalDouble stable(int steps, Progress<? super TrainComparison> progress) {
        for (double rate : CALMER) {
            if (rate < seen.get(RATE) && stays(rate, steps, progress)) {
                return OptionalDouble.of(rate);
            }
        }
        return OptionalDouble.empty();
    }

    private boolean stays(double rate, int steps, Progress<? super TrainComparison> progress) {
        if (stayed.containsKey(rate)) {
            return steps <= stayed.get(rate);
        }
        if (calmer == null || calmer.seen.get(RATE) != rate) {
            calmer = new TrainField(seen.with(RATE, rate));
        }
        for (int step = calmer.taken(); step < steps; step++) {
            progress.at(1);
            calmer.step(step + 1);
            if (calmer.leaves(step + 1)) {
                stayed.put(rate, step);
                return false;
            }
        }
        return true;
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
                finished ? stable.getOrDefault(steps, OptionalDouble.empty()) : OptionalDouble.empty(),
                runs);
    }
}
