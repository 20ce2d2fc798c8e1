package firstlayer.math.net;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The wide net alone, and in a machine that has trained a tiny one for 300,000 steps before: the order of jobs must not matter. */
@State(Scope.Thread)
public class OrderJob {

    private Training wide;
    private double last;

    @Setup
    public void start(BenchmarkParams params) {
        if (params.getBenchmark().endsWith("afterATinyNet")) {
            Training tiny = TrainingJob.training("2-4-2-1");
            for (int step = 0; step < 300_000; step++) {
                last += tiny.step();
            }
        }
        wide = TrainingJob.training("64-128-128-10");
    }

    @Benchmark
    public double ours() {
        return wide.step();
    }

    @Benchmark
    public double afterATinyNet() {
        return wide.step() + last;
    }
}
