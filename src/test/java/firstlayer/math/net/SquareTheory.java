package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;

/** The expectation for layers as wide as their input and a random cotangent. */
final class SquareTheory {

    private SquareTheory() {}

    static Theory of(Initialiser scheme, Activation activation, int depth, int width) {
        return Theory.of(scheme, activation, LayerSizes.square(depth, width), GradientSource.RANDOM);
    }

    /** @param variance n·Var(w) of every layer */
    static Theory of(double variance, Activation activation, int depth) {
        double[] variances = new double[depth];
        Arrays.fill(variances, variance);
        return Theory.of(variances, variances, activation, last -> 1);
    }
}
