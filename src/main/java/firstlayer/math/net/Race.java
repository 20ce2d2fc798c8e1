package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The race of the schemes: the 2-5-4-1 net (44 parameters), tanh, linear output, biases 0, on the four points of exclusive or; all four in every step,
 * mean squared error without ½, plain gradient descent.
 *
 * <p>Sums run in the plainest order and tanh is {@code StrictMath}'s, so every race ends in the same bits on every machine.
 */
public final class Race {

    private static final int[] SIZES = {2, 5, 4, 1};

    private Race() {}

    /** The net a scheme starts from: one {@code nextGaussian} of {@code new Random(seed)} per weight, layer by layer, inputs outer, neurons inner. */
    public static Net start(Initialiser scheme, long seed) {
        return Net.start(SIZES, Activation.TANH, Activation.IDENTITY, scheme, new Random(seed));
    }

    /**
     * Runs a scheme. Epochs are counted from 0, and the last one ends with its forward pass: 2001 epochs have the losses 0…2000.
     *
     * @param rate  η, a finite number
     * @param epochs how many, at least 0; none shows the same as one: the loss of the start
     * @param watch is told how far the race is, and may end it
     * @param soFar is shown what there is, now and then
     * @throws IllegalArgumentException if the rate is not finite
     */
    public static Trajectory run(
            Initialiser scheme, double rate, int epochs, long seed, Watch watch, Consumer<Trajectory> soFar) {
        if (!Double.isFinite(rate)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "race: rate %s; need a finite one", rate));
        }
        Net start = start(scheme, seed);
        return Trajectory.of(
                () -> new RaceLearner(start, DataSet.XOR, rate),
                start.parameters(),
                Math.max(0, epochs - 1),
                watch,
                soFar);
    }
}
