package firstlayer.widgets.learningrate.model;

import firstlayer.math.Schedule;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Net;
import firstlayer.math.net.Watch;
import java.util.Arrays;

/**
 * One training whose rate grows with every step.
 *
 * @param asked         steps it was to take
 * @param startLoss     over all points, before the first step
 * @param startAccuracy before the first step
 * @param rates         η of every step taken that left a finite loss
 * @param losses        over all points after that step, as many
 * @param accuracies    after that step, as many
 * @param next          η of the step that left no finite loss; not a number where there is none
 */
public record RateRamp(
        int asked,
        double startLoss,
        double startAccuracy,
        double[] rates,
        double[] losses,
        double[] accuracies,
        double next) {

    static final RateRamp NONE = new RateRamp(0, 0, 0, new double[0], new double[0], new double[0], Double.NaN);

    /** Of the steps, those on either side that a smoothed loss is a mean over. */
    private static final int SMOOTHED = 40;

    static RateRamp of(TrainingSetup setup, Schedule growing, int steps, Watch watch) {
        NetworkRun run = setup.train(growing, steps, watch, soFar -> {});
        double[] rates = new double[run.steps()];
        double[] losses = new double[run.steps()];
        double[] accuracies = new double[run.steps()];
        int taken = 0;
        while (taken < run.steps() && Double.isFinite(run.loss(taken + 1))) {
            rates[taken] = growing.rate(taken);
            losses[taken] = run.loss(taken + 1);
            accuracies[taken] = accuracy(setup.data(), run.net(taken + 1));
            taken++;
            watch.at(taken / (double) steps);
        }
        return new RateRamp(
                steps,
                run.loss(0),
                accuracy(setup.data(), run.net(0)),
                Arrays.copyOf(rates, taken),
                Arrays.copyOf(losses, taken),
                Arrays.copyOf(accuracies, taken),
                taken < steps ? growing.rate(taken) : Double.NaN);
    }

    private static double accuracy(DataSet data, Net net) {
        return data.accuracy(net.outputs(data.inputs()), 0);
    }

    public int steps() {
        return rates.length;
    }

    /** Whether a step left no finite loss. */
    public boolean ranAway() {
        return Double.isFinite(next);
    }

    /** Whether it ends above where it began, or nowhere. */
    boolean endsWorse() {
        return worseFrom() > 0;
    }

    /** The first step from which on every loss is above the start's, or is none; 0 where there is no such step. */
    int worseFrom() {
        int step = steps();
        while (step > 0 && losses[step - 1] > startLoss) {
            step--;
        }
        return ranAway() || step < steps() ? step + 1 : 0;
    }

    /** η of a step, counted from 1. */
    double rate(int step) {
        return step <= steps() ? rates[step - 1] : next;
    }

    /** How many steps before and after belong to the mean that is drawn; 0 where nothing is smoothed. */
    public int reach() {
        return asked / SMOOTHED;
    }

    /** Every loss as the mean of itself and its neighbours, fewer at the ends. */
    public double[] smoothed() {
        double[] means = new double[losses.length];
        for (int t = 0; t < means.length; t++) {
            int from = Math.max(0, t - reach());
            int to = Math.min(losses.length - 1, t + reach());
            double sum = 0;
            for (int i = from; i <= to; i++) {
                sum += losses[i];
            }
            means[t] = sum / (to - from + 1);
        }
        return means;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateRamp that
                && asked == that.asked
                && startLoss == that.startLoss
                && startAccuracy == that.startAccuracy
                && Double.compare(next, that.next) == 0
                && Arrays.equals(rates, that.rates)
                && Arrays.equals(losses, that.losses)
                && Arrays.equals(accuracies, that.accuracies);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(losses) + Arrays.hashCode(rates);
    }
}
