package firstlayer.widgets.loss.model;

import firstlayer.math.NormalCurve;
import firstlayer.math.Term;

/**
 * How likely each miss is, if misses are noise whose −log height is the price and a constant: h(e) = exp(−ℓ(e) − C), where C makes
 * the area 1. Making the prices together small is making all the heights together, their product, large. Squared error: the
 * normal distribution with variance ½ (with the ½: 1); absolute error: Laplace's; Huber's: normal with straight tails.
 *
 * @param function not cross-entropy, whose −log p needs no noise
 * @param delta    δ, of Huber alone
 */
public record NoiseCurve(LossFunction function, double delta) {

    /** C. */
    public double constant() {
        return switch (function) {
            case MSE -> Math.log(Math.PI) / 2;
            case HALF_MSE -> Math.log(2 * Math.PI) / 2;
            case MAE -> Math.log(2);
            case HUBER ->
                Math.log(Math.sqrt(2 * Math.PI) * (2 * NormalCurve.cumulative(delta) - 1)
                        + 2 * Math.exp(-delta * delta / 2) / delta);
            case CROSS_ENTROPY -> 0;
        };
    }

    /** ℓ(e). */
    public double price(double miss) {
        return term().value(miss, 0);
    }

    private Term term() {
        return function.term(delta);
    }

    /** h(e). */
    public double height(double miss) {
        return Math.exp(-price(miss) - constant());
    }

    /** What the curve is called. */
    public String words() {
        return switch (function) {
            case MSE -> "normal, variance ½";
            case HALF_MSE -> "normal, variance 1";
            case MAE -> "Laplace";
            case HUBER -> "normal with straight tails";
            case CROSS_ENTROPY -> "p";
        };
    }
}
