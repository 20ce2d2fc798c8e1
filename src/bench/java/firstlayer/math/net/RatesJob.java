package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Six trainings of one small net by six rates, 200 points and 200 steps: by all processors, beside one after the other. */
@State(Scope.Thread)
public class RatesJob {

    @Param({"2-4-1", "2-16-16-1"})
    String net;

    private static final int STEPS = 200;

    private Net start;
    private DataSet data;

    @Setup
    public void draw() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL);
        start = Net.start(TrainingJob.sizes(net), Activation.TANH, Activation.IDENTITY, scheme, new Random(1));
        data = Cloud.CIRCLE.draw(200, 0.02, 1).withClasses(0, 1);
    }

    @Benchmark
    public Trajectory[] ours() {
        return trained(Workers.ofMachine());
    }

    @Benchmark
    public Trajectory[] plain() {
        return trained(Workers.ONE);
    }

    private Trajectory[] trained(Workers workers) {
        Trajectory[] trained = new Trajectory[6];
        workers.each(trained.length, k -> {
            Schedule rate = Schedule.constant(0.1 * (k + 1));
            Plan plan = new Plan(Loss.BINARY_CROSS_ENTROPY, Optimizer.GRADIENT_DESCENT, rate, data.size(), 1);
            trained[k] = Trajectory.of(start, data, plan, STEPS);
        });
        return trained;
    }
}
