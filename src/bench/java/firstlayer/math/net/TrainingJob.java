package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One training step of a tanh net: batch 10 of 500 points with mean squared error, or batch 32 with softmax. */
@State(Scope.Thread)
public class TrainingJob {

    @Param({"2-4-2-1", "2-8-8-1", "64-128-128-10"})
    String net;

    private Training ours;
    private PlainNet plain;
    private DataSet data;
    private int batch;
    private int from;

    @Setup
    public void start() {
        int[] sizes = sizes(net);
        data = data(sizes);
        batch = batch(net);
        ours = training(net);
        plain = new PlainNet(net(sizes), sizes[0] > 2);
    }

    static int batch(String shape) {
        return shape.startsWith("64") ? 32 : 10;
    }

    static int[] sizes(String shape) {
        return Arrays.stream(shape.split("-")).mapToInt(Integer::parseInt).toArray();
    }

    static Training training(String shape) {
        int[] sizes = sizes(shape);
        Loss loss = sizes[0] > 2 ? Loss.CROSS_ENTROPY : Loss.MEAN_SQUARED;
        Plan plan = new Plan(loss, Optimizer.GRADIENT_DESCENT, Schedule.constant(0.01), batch(shape), 1);
        return new Training(net(sizes), data(sizes), plan);
    }

    private static Net net(int[] sizes) {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.LECUN);
        return Net.start(sizes, Activation.TANH, Activation.IDENTITY, scheme, new Random(1));
    }

    private static DataSet data(int[] sizes) {
        if (sizes[0] == 2) {
            return Cloud.CIRCLE.draw(500, 0.1, 1);
        }
        double[][] targets = new double[512][10];
        for (int r = 0; r < 512; r++) {
            targets[r][r % 10] = 1;
        }
        return new DataSet(MultiplyJob.normal(new Random(1), 512, sizes[0]), targets);
    }

    @Benchmark
    public double ours() {
        return ours.step();
    }

    @Benchmark
    public PlainNet plain() {
        plain.step(data.inputs(), data.targets(), from, batch, 0.01);
        from = (from + batch) % (data.size() - data.size() % batch);
        return plain;
    }
}
