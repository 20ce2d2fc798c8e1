package firstlayer.widgets.initialization.model;

import java.util.Optional;

/**
 * A loss that rose far above what it had been.
 *
 * @param from the epoch of the lowest loss before
 * @param to   the epoch at which it had risen most beside that one
 */
public record Jump(int from, int to) {

    /** What counts as a jump: so many times the lowest loss before. */
    private static final double LEAST = 10;

    /** The largest rise there is, by its factor. */
    static Optional<Jump> in(double[] losses) {
        int lowest = 0;
        double most = LEAST;
        Optional<Jump> found = Optional.empty();
        for (int epoch = 1; epoch < losses.length; epoch++) {
            double factor = losses[epoch] / losses[lowest];
            if (factor >= most) {
                most = factor;
                found = Optional.of(new Jump(lowest, epoch));
            }
            if (losses[epoch] < losses[lowest]) {
                lowest = epoch;
            }
        }
        return found;
    }
}
