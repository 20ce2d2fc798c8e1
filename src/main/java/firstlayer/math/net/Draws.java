package firstlayer.math.net;

import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Random;

/**
 * The N(0, 1) numbers behind one start of a deep network: drawn once for a seed, and rescaled by whatever scheme is looked at.
 *
 * <p>{@code new Random(seed)} hands every part a seed of its own, {@code nextLong} number 0 to the inputs, 1 to the cotangent, 1 + ℓ to the weights
 * of layer ℓ and the one after the last layer's to the weights of a logit, so that a deeper net keeps its first layers and a larger batch its first
 * examples. In each part row by row.
 */
final class Draws {

    // 128 MB of numbers; what is larger is drawn again each time it is needed.
    private static final long KEPT = 1L << 24;
    /** What a draw takes. */
    private static final double NANOSECONDS = 20;

    private final long[] seeds;
    private final LayerSizes sizes;
    private final double[][][] kept;
    private Initialiser keptFor = Initialiser.of(Initialiser.Scheme.ZEROS);

    Draws(LayerSizes sizes, long seed) {
        this.sizes = sizes;
        Random random = new Random(seed);
        seeds = random.longs(sizes.depth() + 3L).toArray();
        kept = sizes.weights() <= KEPT ? new double[sizes.depth()][][] : null;
    }

    double[][] inputs(int batch) {
        return draw(seeds[0], batch, sizes.fanIn(0));
    }

    double[][] cotangent(int batch) {
        return draw(seeds[1], batch, sizes.last());
    }

    /** The numbers behind the weights of one logit on the last layer: neurons × 1. */
    double[][] logit(Initialiser scheme) {
        return scheme.unit(draw(seeds[sizes.depth() + 2], sizes.last(), 1));
    }

    /** The inputs × neurons numbers that a scheme scales to the weights of a layer, counted from 0; not to be changed. */
    double[][] unit(int layer, Initialiser scheme) {
        if (kept == null) {
            return scheme.unit(weights(layer));
        }
        forgetOthers(scheme);
        if (kept[layer] == null) {
            kept[layer] = scheme.unit(weights(layer));
        }
        return kept[layer];
    }

    /** Draws a layer that is not there yet, and as many above it as there are threads: each layer has a seed of its own. */
    void ahead(int layer, Initialiser scheme, Workers workers) {
        if (kept == null) {
            return;
        }
        forgetOthers(scheme);
        if (kept[layer] == null) {
            int layers = Math.min(workers.threads(), sizes.depth() - layer);
            workers.split(layers, NANOSECONDS * sizes.fanIn(layer) * sizes.fanOut(layer), (from, to) -> {
                for (int l = layer + from; l < layer + to; l++) {
                    unit(l, scheme);
                }
            });
        }
    }

    private void forgetOthers(Initialiser scheme) {
        if (!scheme.sameUnit(keptFor)) {
            Arrays.fill(kept, null);
            keptFor = scheme;
        }
    }

    private double[][] weights(int layer) {
        return draw(seeds[2 + layer], sizes.fanIn(layer), sizes.fanOut(layer));
    }

    private static double[][] draw(long seed, int rows, int columns) {
        Random random = new Random(seed);
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return numbers;
    }
}
