package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Schedule;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.DecisionMap;
import firstlayer.math.net.GradientNoise;
import firstlayer.math.net.Net;
import firstlayer.math.net.Plan;
import firstlayer.math.net.Trajectory;
import firstlayer.math.net.Watch;
import firstlayer.param.Values;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The net to be trained, its data and its plan: 2 inputs, tanh in the hidden layers, one logit; Xavier weights, biases 0; cross-entropy
 * over a batch in every step, all points at most.
 */
public final class TrainingSetup {

    public static final double REACH = 1.2;

    static final int POINTS = 200;
    static final double BLUR = 0.02;
    private static final int CELLS = 48;

    private final DataSet data;
    private final Net start;
    private final Values values;

    TrainingSetup(Values values) {
        this.values = values;
        long seed = values.get(SEED);
        data = values.get(DATA).draw(POINTS, BLUR, seed).withClasses(0, 1);
        int[] sizes = IntStream.concat(
                        IntStream.of(2),
                        IntStream.concat(values.get(HIDDEN).stream().mapToInt(Double::intValue), IntStream.of(1)))
                .toArray();
        start = Net.start(
                sizes,
                Activation.TANH,
                Activation.IDENTITY,
                Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL),
                new Random(seed));
    }

    DataSet data() {
        return data;
    }

    /** Points in a step. */
    int batch() {
        return values.get(BATCH) == 0 ? data.size() : Math.toIntExact(values.get(BATCH));
    }

    /** By one rate of the schedule that is set. */
    NetworkRun train(double rate, int steps, Watch watch) {
        return train(values.get(SCHEDULE).of(rate), steps, watch, soFar -> {});
    }

    NetworkRun train(Schedule rates, int steps, Watch watch, Consumer<NetworkRun> soFar) {
        Plan plan = new Plan(
                Loss.BINARY_CROSS_ENTROPY,
                values.get(OPTIMIZER).of(values.get(MOMENTUM)),
                rates,
                batch(),
                values.get(SEED));
        NetworkRun.Seen seen = NetworkRun.Seen.nothing(steps);
        return new NetworkRun(
                data,
                batch(),
                Trajectory.of(
                        start,
                        data,
                        plan,
                        steps,
                        watch,
                        partial -> soFar.accept(new NetworkRun(data, batch(), partial, seen))),
                seen);
    }

    /**
     * The training as it stands at a step, or at its last one where there are fewer.
     *
     * @param name what it is called
     * @param over whether no further steps will come
     */
    NetLane at(String name, double rate, NetworkRun run, int step, boolean over) {
        int last = Math.min(step, run.steps());
        Net net = run.net(last);
        double[] at = run.drawn(last);
        return new NetLane(
                name,
                rate,
                last,
                at,
                run.losses(at),
                run.batchLosses(at),
                DecisionMap.of(net, -REACH, REACH, CELLS),
                data.accuracy(net.outputs(data.inputs()), 0),
                step <= last ? NetLane.Stage.THERE : over ? NetLane.Stage.STOPPED : NetLane.Stage.TRAINING);
    }

    /** How far the gradient of the next batch may be expected to stray from that of all points, as a share of its length. */
    double noise(Net net) {
        return GradientNoise.relative(net, data, Loss.BINARY_CROSS_ENTROPY, batch());
    }
}
