package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How signals go forward and gradients backward through a deep network at its start: inputs N(0, 1), biases 0.
 *
 * @param layers first layer first
 * @param loss   the mean over the examples, where a loss is what sends gradients back
 */
public record Propagation(List<LayerState> layers, OptionalDouble loss) {

    /** Root mean square of the activations, layer by layer. */
    public double[] forward() {
        return layers.stream().mapToDouble(layer -> layer.activations().rms()).toArray();
    }

    /** Root mean square of the gradients, layer by layer. */
    public double[] backward() {
        return layers.stream().mapToDouble(layer -> layer.gradients().rms()).toArray();
    }

    /** Root mean square of what each example asks of each weight, layer by layer. */
    public double[] weightGradients() {
        return layers.stream().mapToDouble(LayerState::weightGradient).toArray();
    }

    /** Spread between examples, layer by layer. */
    public double[] spread() {
        return layers.stream().mapToDouble(LayerState::spread).toArray();
    }

    /** n_in·Var(w), the mean over the layers. */
    public double weightVariance() {
        return layers.stream().mapToDouble(LayerState::weightVariance).average().orElseThrow();
    }

    /** Largest difference between the incoming weights of two neurons of one layer, over all layers; 0 means that all are copies. */
    public double largestDifference() {
        return layers.stream().mapToDouble(LayerState::largestDifference).max().orElseThrow();
    }

    /** The network that is looked at. Its N(0, 1) numbers are drawn once; every scheme and activation looks at the same ones. */
    public static final class Start {

        private final Sweep sweep;
        private final int depth;
        private final Workers workers;

        /**
         * @param batch examples, at least 1
         * @throws IllegalArgumentException if the batch is below 1
         */
        public Start(LayerSizes sizes, int batch, long seed) {
            this(sizes, batch, seed, Workers.ofMachine());
        }

        Start(LayerSizes sizes, int batch, long seed, Workers workers) {
            this.workers = workers;
            depth = sizes.depth();
            sweep = new Sweep(sizes, batch, seed, workers);
        }

        /**
         * Goes forward and backward once, by all processors where that pays. Calls on one start take turns: they share its arrays.
         *
         * @param bins of every histogram, at least 1
         */
        public synchronized Propagation through(
                Initialiser scheme, Activation activation, GradientSource source, int bins, Watch watch) {
            LayerReader reader = new LayerReader(depth, activation, bins, workers);
            OptionalDouble loss = sweep.run(scheme, activation, source, reader, watch);
            return new Propagation(reader.layers(), loss);
        }
    }
}
