package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.DecisionMap;
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
 * over all points in every step.
 */
public final class TrainingSetup {

    public static final double REACH = 1.2;

    private static final int POINTS = 200;
    private static final double BLUR = 0.02;
    private static final int CELLS = 48;
    private static final int MOST_DRAWN = 400;

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

    Trajectory train(double rate, int steps, Watch watch, Consumer<Trajectory> soFar) {
        Plan plan = new Plan(
                Loss.BINARY_CROSS_ENTROPY,
                values.get(OPTIMIZER).of(values.get(MOMENTUM)),
                values.get(SCHEDULE).of(rate),
                data.size(),
                values.get(SEED));
        return Trajectory.of(start, data, plan, steps, watch, soFar);
    }

    /**
     * The training as it stands at a step, or at its last one where there are fewer.
     *
     * @param over whether no further steps will come
     */
    NetLane at(double rate, Trajectory training, int step, boolean over) {
        int last = Math.min(step, training.steps());
        Net net = training.net(last);
        int stride = Math.max(1, (last + MOST_DRAWN - 1) / MOST_DRAWN);
        int count = 1 + (last + stride - 1) / stride;
        double[] at = new double[count];
        double[] losses = new double[count];
        for (int i = 0; i < count; i++) {
            int t = Math.min(last, i * stride);
            at[i] = t;
            losses[i] = training.loss(t);
        }
        return new NetLane(
                rate,
                last,
                at,
                losses,
                DecisionMap.of(net, -REACH, REACH, CELLS),
                data.accuracy(net.outputs(data.inputs()), 0),
                step <= last ? NetLane.Stage.THERE : over ? NetLane.Stage.STOPPED : NetLane.Stage.TRAINING);
    }
}
