package firstlayer.widgets.learningrate.model;

import firstlayer.math.net.Workers;
import firstlayer.widget.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The loss after a fixed number of steps, over many rates from the same start: a valley with a cliff at 2/λ.
 *
 * @param rates  rising
 * @param losses not a number where the walk ran away
 */
public record RateSweep(double[] rates, double[] losses) {

    /** Steps each rate may take. */
    public static final int STEPS = 20;

    /** Steps of a network. */
    public static final int NET_STEPS = 100;

    /** Not worked out yet. */
    static final RateSweep NONE = new RateSweep(new double[0], new double[0]);

    /** The loss after {@link #STEPS} steps by one rate. */
    @FunctionalInterface
    interface After {
        double loss(double rate);
    }

    /**
     * @param limit the rate that no longer arrives; the sweep goes from a hundredth to one and a half of it
     */
    static RateSweep over(double limit, int count, After after) {
        return between(0.01 * limit, 1.5 * limit, count, after);
    }

    /** From 0.0001 to 10 in 121 equal factors: where the best rate of any rule is looked for. */
    static RateSweep decades(After after) {
        return between(1e-4, 10, 121, after);
    }

    /** The rate with the least loss, the smallest of several; the first where all ran away. */
    double best() {
        int best = 0;
        for (int i = 1; i < rates.length; i++) {
            if (losses[i] < losses[best] || Double.isNaN(losses[best]) && !Double.isNaN(losses[i])) {
                best = i;
            }
        }
        return rates[best];
    }

    /** From one rate to another, by equal factors. */
    static RateSweep between(double from, double to, int count, After after) {
        double[] rates = rates(from, to, count);
        double[] losses = Arrays.stream(rates).map(after::loss).toArray();
        return new RateSweep(rates, losses);
    }

    /** The same for work that takes its time: several rates at once. */
    static RateSweep atOnce(double from, double to, int count, After after, Progress<?> progress) {
        double[] rates = rates(from, to, count);
        double[] losses = new double[count];
        AtomicInteger done = new AtomicInteger();
        Workers.ofMachine().each(count, i -> {
            losses[i] = after.loss(rates[i]);
            synchronized (done) {
                progress.at(done.incrementAndGet() / (double) count);
            }
        });
        return new RateSweep(rates, losses);
    }

    private static double[] rates(double from, double to, int count) {
        double[] rates = new double[count];
        Arrays.setAll(rates, i -> from * Math.pow(to / from, i / (count - 1.0)));
        return rates;
    }

    /** The same with one more rate where it lies between the others: the one that is set is looked at closely. */
    RateSweep and(double rate, After after) {
        int place = -Arrays.binarySearch(rates, rate) - 1;
        if (place <= 0 || place >= rates.length) {
            return this;
        }
        return new RateSweep(with(rates, place, rate), with(losses, place, after.loss(rate)));
    }

    private static double[] with(double[] numbers, int place, double number) {
        double[] more = new double[numbers.length + 1];
        System.arraycopy(numbers, 0, more, 0, place);
        more[place] = number;
        System.arraycopy(numbers, place, more, place + 1, numbers.length - place);
        return more;
    }

    public boolean isEmpty() {
        return rates.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateSweep sweep
                && Arrays.equals(rates, sweep.rates)
                && Arrays.equals(losses, sweep.losses);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(losses);
    }
}
