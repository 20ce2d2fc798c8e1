package firstlayer.widgets.neuron.model;

import firstlayer.math.HingeSum;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A sum of ReLUs beside the curve it is to become.
 *
 * @param curve   what that is called
 * @param heights the curve at the places of {@link TargetCurve#place}
 * @param sum     the sum now
 * @param best    the sum of the least squared error for its joints
 * @param rank    how many of its columns 1, x and the ReLUs are independent on these places
 * @param fitted  whether level, rise and slopes are taken from it
 * @param losses  mean squared error by step, the start's first
 * @param ranAway whether learning stopped because the next step would leave ±10⁶
 * @param rate    η
 * @param limit   2/λmax of the start, its joints held
 * @param stable  a rate by which as many steps do not run away; empty where none did, and where no legal rate is small enough
 */
public record Joints(
        TargetCurve curve,
        double[] heights,
        HingeSum sum,
        HingeSum best,
        int rank,
        boolean fitted,
        double[] losses,
        boolean ranAway,
        double rate,
        double limit,
        OptionalDouble stable) {

    /** x at all places. */
    static double[] places() {
        double[] places = new double[TargetCurve.PLACES];
        Arrays.setAll(places, TargetCurve::place);
        return places;
    }

    public double[] x() {
        return places();
    }

    public int units() {
        return sum.joints().length;
    }

    public double loss() {
        return losses[losses.length - 1];
    }

    public int steps() {
        return losses.length - 1;
    }

    public double fittedLoss() {
        return best.loss(places(), heights);
    }

    /** How many of the columns 1, x and the ReLUs tell nothing new on these places. */
    public int superfluous() {
        return units() + 2 - rank;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Joints that
                && curve == that.curve
                && Arrays.equals(heights, that.heights)
                && sum.equals(that.sum)
                && best.equals(that.best)
                && rank == that.rank
                && fitted == that.fitted
                && Arrays.equals(losses, that.losses)
                && ranAway == that.ranAway
                && rate == that.rate
                && limit == that.limit
                && stable.equals(that.stable);
    }

    @Override
    public int hashCode() {
        return 31 * sum.hashCode() + Arrays.hashCode(losses);
    }
}
