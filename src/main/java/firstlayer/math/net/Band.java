package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The same network started from many seeds: between which values one net of this size wanders.
 *
 * @param forward  seeds × layers, root mean square of the activations
 * @param backward seeds × layers, root mean square of the gradients
 */
public record Band(double[][] forward, double[][] backward) {

    /** The number of seeds on the screen. */
    public static final int SEEDS = 64;

    /** In all seeds that are on their way at once: 128 MB. */
    private static final long MOST_WEIGHTS = 1L << 24;
    /** Nanoseconds: what a draw, and what a term of a sum takes, there and back. */
    private static final double DRAW = 40;

    private static final double TERM = 0.2;

    /**
     * Starts one network for each of the seeds 0, 1, 2 … and goes forward and backward through it.
     *
     * @param soFar is shown the band of the seeds that are done, after each
     * @throws IllegalArgumentException if {@code seeds} or {@code batch} is below 1
     */
    public static Band of(
            Initialiser scheme,
            Activation activation,
            GradientSource source,
            LayerSizes sizes,
            int batch,
            int seeds,
            Watch watch,
            Consumer<Band> soFar) {
        if (seeds < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "band: %d seeds; need at least 1", seeds));
        }
        double[][] forward = new double[seeds][sizes.depth()];
        double[][] backward = new double[seeds][sizes.depth()];
        Workers workers = Workers.ofMachine();
        int atOnce = (int) Math.max(1, Math.min(workers.threads(), MOST_WEIGHTS / sizes.weights()));
        for (int first = 0; first < seeds; first += atOnce) {
            int start = first;
            int count = Math.min(atOnce, seeds - first);
            Shares shares = new Shares(watch, first, new double[count], seeds);
            workers.split(count, sizes.weights() * (DRAW + TERM * batch), (from, to) -> {
                for (int k = from; k < to; k++) {
                    int seed = k;
                    Lines lines = new Lines(forward[start + k], backward[start + k]);
                    new Sweep(sizes, batch, start + k, Workers.ONE)
                            .run(scheme, activation, source, lines, share -> shares.at(seed, share));
                    shares.at(seed, 1);
                }
            });
            for (int done = first + 1; done <= first + count; done++) {
                soFar.accept(new Band(Arrays.copyOf(forward, done), Arrays.copyOf(backward, done)));
            }
        }
        return new Band(forward, backward);
    }

    /** How far the seeds are that are on their way at once. */
    private record Shares(Watch watch, int before, double[] shares, int seeds) {

        void at(int seed, double share) {
            synchronized (shares) {
                shares[seed] = share;
                if (share < 1) {
                    watch.at((before + Arrays.stream(shares).sum()) / seeds);
                }
            }
        }
    }

    /**
     * The value that a share of the seeds stays below, at every layer: 0 the smallest, ½ the median, 1 the largest; linear in between.
     *
     * @param lines {@link #forward} or {@link #backward}
     * @throws IllegalArgumentException if {@code share} is not between 0 and 1, or there are no lines
     */
    public static double[] quantile(double[][] lines, double share) {
        if (!(share >= 0 && share <= 1) || lines.length == 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "band: share %s of %d lines; need 0…1 and at least 1", share, lines.length));
        }
        double[] quantile = new double[lines[0].length];
        for (int l = 0; l < quantile.length; l++) {
            int layer = l;
            double[] sorted = Arrays.stream(lines)
                    .mapToDouble(line -> line[layer])
                    .sorted()
                    .toArray();
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            quantile[l] = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
        return quantile;
    }

    private record Lines(double[] forward, double[] backward) implements Sweep.Reader {

        @Override
        public void forward(int layer, double[][] weights, double[][] activations) {
            forward[layer] = Moments.of(activations).rms();
        }

        @Override
        public void backward(int layer, double[][] before, double[][] gradients) {
            backward[layer] = Moments.of(gradients).rms();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Band that
                && Arrays.deepEquals(forward, that.forward)
                && Arrays.deepEquals(backward, that.backward);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(forward) + Arrays.deepHashCode(backward);
    }
}
