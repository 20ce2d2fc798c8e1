package firstlayer.math;

/**
 * The L2 penalty λ/2·Σw²: a price for large weights that is added to a loss, and no measure of how wrong the outputs are.
 * Biases are left out by not passing them. Its slope λw is what the literature calls weight decay.
 *
 * @param strength λ, 0 or more; no unit
 */
public record Penalty(double strength) {

    /** @throws IllegalArgumentException if λ is not a finite number of 0 or more */
    public Penalty {
        Require.notNegative("strength", strength);
    }

    /** λ/2·Σw², the part this row of weights adds to the loss. */
    public double value(double... weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w * w;
        }
        return strength * sum / 2;
    }

    /** λw, the part one weight's slope grows by. */
    public double slope(double weight) {
        return strength * weight;
    }
}
