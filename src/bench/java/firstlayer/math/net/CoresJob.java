package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Layers × width × examples forward and backward with all statistics: by all processors, beside one thread. */
@State(Scope.Thread)
public class CoresJob {

    @Param({"10-32-32", "30-100-100", "50-512-256"})
    String net;

    private Propagation.Start together;
    private Propagation.Start alone;

    @Setup
    public void draw() {
        int[] numbers =
                Arrays.stream(net.split("-")).mapToInt(Integer::parseInt).toArray();
        LayerSizes sizes = LayerSizes.square(numbers[0], numbers[1]);
        together = new Propagation.Start(sizes, numbers[2], 1, Workers.ofMachine());
        alone = new Propagation.Start(sizes, numbers[2], 1, Workers.ONE);
    }

    @Benchmark
    public Propagation ours() {
        return through(together);
    }

    @Benchmark
    public Propagation plain() {
        return through(alone);
    }

    private static Propagation through(Propagation.Start start) {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL);
        return start.through(scheme, Activation.TANH, GradientSource.RANDOM, 41, Watch.NOBODY);
    }
}
