package firstlayer.math.net;

import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 2001 epochs of the 44-parameter net: batched, and in the plainest order with StrictMath, which the race on the screen uses. */
@State(Scope.Thread)
public class RaceJob {

    private static final Initialiser SCHEME = Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL);

    @Benchmark
    public Trajectory ours() {
        Plan plan = new Plan(Loss.MEAN_SQUARED, Optimizer.GRADIENT_DESCENT, Schedule.constant(0.1), 4, 1);
        return Trajectory.of(Race.start(SCHEME, 42), DataSet.XOR, plan, 2000);
    }

    @Benchmark
    public Trajectory plain() {
        return Race.run(SCHEME, 0.1, 2001, 42, Watch.NOBODY, soFar -> {});
    }
}
