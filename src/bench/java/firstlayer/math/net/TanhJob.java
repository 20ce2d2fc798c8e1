package firstlayer.math.net;

import firstlayer.math.Activation;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** tanh of 1000 numbers. */
@State(Scope.Thread)
public class TanhJob {

    private double[] sums;
    private double[] outputs;

    @Setup
    public void draw() {
        sums = MultiplyJob.normal(new Random(1), 1, 1000)[0];
        outputs = new double[1000];
    }

    @Benchmark
    public double[] ours() {
        Activation.TANH.values(sums, outputs);
        return outputs;
    }

    @Benchmark
    public double[] plain() {
        for (int j = 0; j < outputs.length; j++) {
            outputs[j] = Math.tanh(sums[j]);
        }
        return outputs;
    }
}
