package firstlayer.math.net;

import firstlayer.math.graph.Op;
import firstlayer.math.graph.Tape;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A graph of 65,818 nodes: 256 inputs, then sums and products of two earlier nodes of the last 256. Forward and backward; objects have to be made
 * anew for every forward pass.
 */
@State(Scope.Thread)
public class LargeTapeJob {

    private static final int INPUTS = 256;
    private static final int NODES = 65_818;

    private final int[] left = new int[NODES];
    private final int[] right = new int[NODES];
    private Tape tape;

    @Setup
    public void draw() {
        Random random = new Random(1);
        tape = new Tape(NODES);
        for (int n = 0; n < NODES; n++) {
            if (n < INPUTS) {
                tape.input(null, random.nextDouble() - 0.5);
            } else {
                left[n] = n - 1 - random.nextInt(INPUTS);
                right[n] = n - 1 - random.nextInt(INPUTS);
                tape.apply(n % 2 == 0 ? Op.MULTIPLY : Op.ADD, left[n], right[n]);
            }
        }
    }

    @Benchmark
    public double ours() {
        tape.forward();
        tape.zeroGradients();
        tape.backward();
        return tape.gradient(0);
    }

    @Benchmark
    public double plain() {
        Random random = new Random(1);
        PlainNode[] nodes = new PlainNode[NODES];
        for (int n = 0; n < NODES; n++) {
            if (n < INPUTS) {
                nodes[n] = new PlainNode(random.nextDouble() - 0.5);
            } else {
                PlainNode a = nodes[left[n]];
                PlainNode b = nodes[right[n]];
                nodes[n] = n % 2 == 0 ? a.times(b) : a.plus(b);
            }
        }
        nodes[NODES - 1].backward();
        return nodes[0].gradient;
    }
}
