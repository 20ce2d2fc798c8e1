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

    /** n·Var(w). */
    double weightVariance() {
        return inputs * Math.pow(start.deviation(inputs, 1), 2);
    }
}
