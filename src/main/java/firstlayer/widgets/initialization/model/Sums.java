package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Histogram;

/**
 * The sums of one neuron that was met many times.
 *
 * @param start  the rule of its weights
 * @param inputs n
 * @param reach  both histograms lie between −reach and reach, the same for every n
 * @param chosen by the rule that is set
 * @param steady by 1/n, from the same draws
 */
public record Sums(Initialiser start, int inputs, double reach, Histogram chosen, Histogram steady) {

    private static final int USUAL = 256;

    /** √(n·E w²): what the deviation of z is in the long run, for inputs N(0, 1). */
    public double expected() {
        return expected(start, inputs);
    }

    /** The same for another number of inputs. */
    public static double expected(Initialiser start, int inputs) {
        double deviation = start.scheme() == Initialiser.Scheme.CONSTANT
                ? Math.abs(start.gain() * start.size())
                : start.deviation(inputs, 1);
        return Math.sqrt(inputs) * deviation;
    }

    /** What {@link #expected()} is called. */
    public String rule() {
        return start.scheme() == Initialiser.Scheme.CONSTANT ? "√n·c" : "√n·σ";
    }

    /** Up to how many inputs is looked at: as far as the slider goes, and farther where it was set. */
    static int most(int inputs) {
        return Math.max(USUAL, inputs);
    }

    /** The most inputs that the picture reaches to. */
    public int most() {
        return most(inputs);
    }

    /** √Var(w) by the rule; 0 where all weights are equal. */
    double weightDeviation() {
        return start.deviation(inputs, 1);
    }

    /** n·Var(w). */
    double weightVariance() {
        return inputs * Math.pow(weightDeviation(), 2);
    }
}
