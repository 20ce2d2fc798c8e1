package firstlayer.widgets.learningrate.model;

import firstlayer.widget.Reading;
import java.util.Arrays;

/**
 * The loss after a fixed number of steps by rate, for several seeds: the U.
 *
 * @param rates  rising
 * @param losses by seed and rate, as far as they are worked out; not a number where a training diverged: it ended above its start,
 *               or with no finite loss
 * @param lost   by seed and rate: the step after which there was no finite loss, or −1
 * @param asked  trainings in all
 */
public record SeedCurve(double[] rates, double[][] losses, int[][] lost, int asked) {

    static final SeedCurve NONE = new SeedCurve(new double[0], new double[0][], new int[0][], 0);

    /** How many trainings are over. */
    public int done() {
        return Arrays.stream(losses).mapToInt(row -> row.length).sum();
    }

    public boolean isOver() {
        return done() == asked;
    }

    /** How many of one rate diverged. */
    public int diverged(int rate) {
        return (int) Arrays.stream(losses)
                .filter(row -> row.length > rate && Double.isNaN(row[rate]))
                .count();
    }

    public int diverged() {
        int all = 0;
        for (int k = 0; k < rates.length; k++) {
            all += diverged(k);
        }
        return all;
    }

    /** The first step that left no finite loss, of all trainings; −1 where every loss is finite. */
    int firstLost() {
        return Arrays.stream(lost)
                .flatMapToInt(Arrays::stream)
                .filter(step -> step >= 0)
                .min()
                .orElse(-1);
    }

    /**
     * The median over the seeds, where a diverged one is above all others; not a number where it is one of those, or nothing is
     * worked out yet.
     */
    public double[] medians() {
        double[] medians = new double[rates.length];
        for (int k = 0; k < medians.length; k++) {
            int rate = k;
            // Sorted, what is not a number comes last.
            double[] sorted = Arrays.stream(losses)
                    .filter(row -> row.length > rate)
                    .mapToDouble(row -> row[rate])
                    .sorted()
                    .toArray();
            int n = sorted.length;
            medians[k] = n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        }
        return medians;
    }

    /** The rate with the least median, the smallest of several; −1 where there is none. */
    public int best() {
        double[] medians = medians();
        int best = -1;
        for (int k = 0; k < medians.length; k++) {
            if (Double.isFinite(medians[k]) && (best < 0 || medians[k] < medians[best])) {
                best = k;
            }
        }
        return best;
    }

    Reading bestReading() {
        if (!isOver()) {
            return Reading.none("still training");
        }
        if (rates.length < 2) {
            return Reading.none("one rate alone cannot be the best");
        }
        return best() < 0 ? Reading.none("most seeds diverge at every rate") : Reading.of(rates[best()]);
    }

    Reading lossReading() {
        Reading best = bestReading();
        return best.number().isPresent() ? Reading.of(medians()[best()]) : best;
    }

    Reading divergedReading() {
        return isOver() ? Reading.of(diverged()) : Reading.none("still training");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeedCurve that
                && asked == that.asked
                && Arrays.equals(rates, that.rates)
                && Arrays.deepEquals(losses, that.losses)
                && Arrays.deepEquals(lost, that.lost);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(losses) + Arrays.hashCode(rates);
    }
}
