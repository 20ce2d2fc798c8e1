package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The 100 × 100 decision map of a 2-8-8-1 net: in batches, and point by point. */
@State(Scope.Thread)
public class MapJob {

    private Net net;
    private PlainNet textbook;

    @Setup
    public void start() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.LECUN);
        net = Net.start(new int[] {2, 8, 8, 1}, Activation.TANH, Activation.IDENTITY, scheme, new Random(1));
        textbook = new PlainNet(net, false);
    }

    @Benchmark
    public DecisionMap ours() {
        return DecisionMap.of(net, -1, 1, 100);
    }

    @Benchmark
    public double[][] plain() {
        double[][] values = new double[100][100];
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 100; j++) {
                values[i][j] = textbook.forward(new double[] {-0.99 + 0.02 * j, -0.99 + 0.02 * i})[0];
            }
        }
        return values;
    }
}
