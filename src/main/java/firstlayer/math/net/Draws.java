package firstlayer.math.net;

import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Random;

/**
 * The N(0, 1) numbers behind one start of a deep square network: drawn once for a seed, and rescaled by whatever scheme is looked at.
 *
 * <p>{@code new Random(seed)} hands every part a seed of its own, {@code nextLong} number 0 to the inputs, 1 to the cotangent, 1 + ℓ to the weights
 * of layer ℓ, so that a deeper net keeps its first layers and a larger batch its first examples. In each part row by row.
 */
final class Draws {

    // 128 MB of numbers; what is larger is drawn again each time it is needed.
    private static final long KEPT = 1L << 24;

    private final long[] seeds;
    private final int width;
    private final double[][][] kept;
    private Initialiser keptFor = Initialiser.of(Initialiser.Scheme.ZEROS);

    Draws(int depth, int width, long seed) {
        this.width = width;
        Random random = new Random(seed);
        seeds = random.longs(depth + 2L).toArray();
        kept = (long) depth * width * width <= KEPT ? new double[depth][][] : null;
    }

    double[][] inputs(int batch) {
        return draw(seeds[0], batch);
    }

    double[][] cotangent(int batch) {
        return draw(seeds[1], batch);
    }

    /** The width × width numbers that a scheme scales to the weights of a layer, counted from 0; not to be changed. */
    double[][] unit(int layer, Initialiser scheme) {
        if (kept == null) {
            return scheme.unit(draw(seeds[2 + layer], width));
        }
        if (!scheme.sameUnit(keptFor)) {
            Arrays.fill(kept, null);
            keptFor = scheme;
        }
        if (kept[layer] == null) {
            kept[layer] = scheme.unit(draw(seeds[2 + layer], width));
        }
        return kept[layer];
    }

    private double[][] draw(long seed, int rows) {
        Random random = new Random(seed);
        double[][] numbers = new double[rows][width];
        for (double[] row : numbers) {
            for (int j = 0; j < width; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return numbers;
    }
}
