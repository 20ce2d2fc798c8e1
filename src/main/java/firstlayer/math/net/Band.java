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
        for (int s = 0; s < seeds; s++) {
            double done = s / (double) seeds;
            Lines lines = new Lines(forward[s], backward[s]);
            new Sweep(sizes, batch, s).run(scheme, activation, source, lines, share -> watch.at(done + share / seeds));
            soFar.accept(new Band(Arrays.copyOf(forward, s + 1), Arrays.copyOf(backward, s + 1)));
        }
        return new Band(forward, backward);
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
