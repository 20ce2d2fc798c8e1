package firstlayer.math.net;

import java.util.Arrays;
import java.util.Locale;

/**
 * Numbers counted into equal bins, with their mean, root mean square and deviation. Two are equal when their numbers are.
 *
 * @param low       left end of the first bin
 * @param high      right end of the last bin
 * @param counts    per bin, left to right; what lies beyond an end is counted in the bin at that end, what is not a number nowhere
 * @param mean      Σv/n
 * @param rms       √(Σv²/n)
 * @param deviation √(Σ(v − mean)²/n)
 */
public record Histogram(double low, double high, int[] counts, double mean, double rms, double deviation) {

    /** How many numbers were counted. */
    public int total() {
        return Arrays.stream(counts).sum();
    }

    /** What the numbers would give if each were multiplied by a power of two. */
    public Histogram times(double power) {
        return new Histogram(low * power, high * power, counts, mean * power, rms * power, deviation * power);
    }

    /**
     * Counts {@code values} into {@code bins} equal bins between two ends.
     *
     * @throws IllegalArgumentException if there are no values or bins, or the ends are not finite and in order
     */
    public static Histogram of(double[][] values, double low, double high, int bins) {
        if (values.length == 0 || bins < 1 || !(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "histogram: %d rows into %d bins from %s to %s; need at least 1 of each and low < high",
                    values.length,
                    bins,
                    low,
                    high));
        }
        return count(MatrixRows.of(values), low, high, bins, Moments.of(values));
    }

    /**
     * Counts {@code values} from −4 to 4 root mean squares (from −1 to 1 where all are 0).
     *
     * @throws IllegalArgumentException if there are no values or bins
     */
    public static Histogram around(double[][] values, int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "histogram: %d bins; need at least 1", bins));
        }
        return around(MatrixRows.of(values), bins, Moments.of(values));
    }

    /** The same of rows whose moments are known. */
    static Histogram around(MatrixRows values, int bins, Moments moments) {
        double end = 4 * moments.rms();
        return end > 0 && end < Double.MAX_VALUE
                ? count(values, -end, end, bins, moments)
                : count(values, -1, 1, bins, moments);
    }

    // Four arrays of counts: neighbours that fall into one bin would otherwise wait for each other's store.
    private static Histogram count(MatrixRows values, double low, double high, int bins, Moments moments) {
        int[] a = new int[bins];
        int[] b = new int[bins];
        int[] c = new int[bins];
        int[] d = new int[bins];
        double perBin = bins / (high - low);
        int last = bins - 1;
        // The cast takes what is not a number for 0; the moments know whether there is any.
        boolean anyNaN = Double.isNaN(moments.rms());
        for (int k = 0; k < values.count(); k++) {
            double[] row = anyNaN ? withoutNaN(values.at(k)) : values.at(k);
            int j = 0;
            for (; j <= row.length - 4; j += 4) {
                a[bin(row[j], low, perBin, last)]++;
                b[bin(row[j + 1], low, perBin, last)]++;
                c[bin(row[j + 2], low, perBin, last)]++;
                d[bin(row[j + 3], low, perBin, last)]++;
            }
            for (; j < row.length; j++) {
                a[bin(row[j], low, perBin, last)]++;
            }
        }
        for (int k = 0; k < bins; k++) {
            a[k] += b[k] + c[k] + d[k];
        }
        return new Histogram(low, high, a, moments.mean(), moments.rms(), moments.deviation());
    }

    private static double[] withoutNaN(double[] row) {
        return Arrays.stream(row).filter(v -> !Double.isNaN(v)).toArray();
    }

    // The cast cuts towards zero and sends what is too large to the largest int; both ends are then pulled into the
    // range.
    private static int bin(double value, double low, double perBin, int last) {
        return Math.min(last, Math.max(0, (int) ((value - low) * perBin)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that
                && low == that.low
                && high == that.high
                && mean == that.mean
                && rms == that.rms
                && deviation == that.deviation
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Double.hashCode(rms);
    }
}
