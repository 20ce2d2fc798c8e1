package firstlayer.math.net;

import java.util.OptionalDouble;

/**
 * What one layer of a deep network looks like at the start.
 *
 * @param activations    a of all examples and neurons
 * @param weights        w of the layer
 * @param gradients      ∂/∂z of all examples and neurons, each example's own
 * @param asked          ∂/∂w of all weights and some examples, each example's own; of so many that there are some ten thousand numbers
 * @param spread         √ of the mean over neurons of the variance over the examples: what is left of the difference between inputs
 * @param saturated      share with |a| &gt; 0.97 for tanh, |2a − 1| &gt; 0.97 for sigmoid; empty for other activations
 * @param zero           share of activations that are exactly 0
 * @param weightVariance n_in·Var(w) of the weights that are there
 * @param weightGradient √ of the mean over examples and weights of (∂/∂w)², an example at a time
 * @param largestDifference         largest difference between the incoming weights of two neurons; 0 means that all are copies
 */
public record LayerState(
        Histogram activations,
        Histogram weights,
        Histogram gradients,
        Histogram asked,
        double spread,
        OptionalDouble saturated,
        double zero,
        double weightVariance,
        double weightGradient,
        double largestDifference) {

    /** √ of the mean over the columns of Σ(v − column mean)²/rows. */
    static double spread(double[][] values) {
        double plain = plainSpread(values);
        double largest = Moments.isSafe(plain) ? 0 : Moments.largest(values);
        if (!(largest > 0) || Double.isInfinite(largest)) {
            return plain;
        }
        double unit = Moments.unit(largest);
        double[][] inside = Matrices.copy(values);
        for (double[] row : inside) {
            Matrices.scale(row, 1 / unit, row);
        }
        return plainSpread(inside) * unit;
    }

    private static double plainSpread(double[][] values) {
        int columns = values[0].length;
        double[] mean = new double[columns];
        for (double[] row : values) {
            Matrices.add(mean, 1, row);
        }
        for (int j = 0; j < columns; j++) {
            mean[j] /= values.length;
        }
        double[] squares = new double[columns];
        for (double[] row : values) {
            for (int j = 0; j < columns; j++) {
                squares[j] += (row[j] - mean[j]) * (row[j] - mean[j]);
            }
        }
        double sum = 0;
        for (double square : squares) {
            sum += square;
        }
        return Math.sqrt(sum / values.length / columns);
    }

    /**
     * √ of the mean over examples, i and j of (aᵢ·δⱼ)²: what every example asks of every weight between the two.
     *
     * @param before    examples × inputs of the layer
     * @param gradients examples × neurons
     */
    static double weightGradient(double[][] before, double[][] gradients) {
        double[] asked = new double[before.length];
        for (int r = 0; r < before.length; r++) {
            asked[r] = Moments.of(new double[][] {before[r]}).rms()
                    * Moments.of(new double[][] {gradients[r]}).rms();
        }
        return Moments.of(new double[][] {asked}).rms();
    }

    /** Share of values v with |scale·v − shift| &gt; limit. */
    static double shareBeyond(double[][] values, double scale, double shift, double limit) {
        long count = 0;
        for (double[] row : values) {
            int beyond = 0;
            for (double v : row) {
                beyond += Math.abs(scale * v - shift) > limit ? 1 : 0;
            }
            count += beyond;
        }
        return count / ((double) values.length * values[0].length);
    }

    /** Share of values that are exactly 0. */
    static double shareZero(double[][] values) {
        long count = 0;
        for (double[] row : values) {
            int zeros = 0;
            for (double v : row) {
                zeros += v == 0 ? 1 : 0;
            }
            count += zeros;
        }
        return count / ((double) values.length * values[0].length);
    }

    /** The largest max − min within a row of a layer's weights, inputs × neurons. */
    static double largestDifference(double[][] weights) {
        double largest = 0;
        for (double[] row : weights) {
            double low = row[0];
            double high = row[0];
            for (double w : row) {
                // Seldom taken, so well guessed; a minimum of all would wait for the one before it.
                if (w < low) {
                    low = w;
                } else if (w > high) {
                    high = w;
                }
            }
            largest = Math.max(largest, high - low);
        }
        return largest;
    }
}
