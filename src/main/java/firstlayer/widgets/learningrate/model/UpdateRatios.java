package firstlayer.widgets.learningrate.model;

import java.util.Arrays;

/**
 * How far a step moves the weights of each layer, against how long they are: ‖W(t) − W(t − 1)‖ / ‖W(t − 1)‖ over all weights of a layer,
 * biases left out. About 10⁻³ is the usual advice; far more jumps, far less crawls.
 *
 * @param at      the steps they are known for, rising; the last is that of the moment
 * @param byLayer layers × steps; not a number at step 0, before any step, and where the weights were all 0
 * @see <a href="https://cs231n.github.io/neural-networks-3/#ratio">CS231n, ratio of weights to updates</a>
 */
public record UpdateRatios(double[] at, double[][] byLayer) {

    /** What is usual, as a mark. */
    public static final double USUAL = 1e-3;

    /** That of a layer, of the step that was taken last. */
    double now(int layer) {
        return byLayer[layer][at.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UpdateRatios that
                && Arrays.equals(at, that.at)
                && Arrays.deepEquals(byLayer, that.byLayer);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(byLayer);
    }
}
