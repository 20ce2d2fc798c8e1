package firstlayer.math;

import java.util.function.DoubleBinaryOperator;

/**
 * One summand ℓ(o, t) of a loss: how wrong one output o is against its target t, and its slope ∂ℓ/∂o. At a corner the slope
 * is the mean of the two sides.
 */
public interface Term {

    /** (o − t)²; no ½. */
    Term SQUARED = of((o, t) -> (o - t) * (o - t), (o, t) -> 2 * (o - t));

    /** ½(o − t)², whose slope is the plain error. */
    Term HALF_SQUARED = of((o, t) -> (o - t) * (o - t) / 2, (o, t) -> o - t);

    /** |o − t|; the slope at o = t is 0. */
    Term ABSOLUTE = of((o, t) -> Math.abs(o - t), (o, t) -> Math.signum(o - t));

    /**
     * Binary cross-entropy of p = sigmoid(o), o a logit, against t from 0 to 1: −t·log p − (1 − t)·log(1 − p), taken as
     * max(o, 0) − t·o + log(1 + e^−|o|), which is finite and exact at any size; slope p − t as
     * (1 − t)·sigmoid(o) − t·sigmoid(−o), which keeps its digits where p is nearly t.
     */
    Term LOGIT = of(
            (o, t) -> Math.max(o, 0) - probability(t) * o + Math.log1p(Math.exp(-Math.abs(o))),
            (o, t) -> logitError(o, probability(t)));

    /** ℓ(o, t), 0 or more. */
    double value(double output, double target);

    /** ∂ℓ/∂o. */
    double slope(double output, double target);

    /**
     * Huber's loss: ½e² for |e| ≤ δ, else δ(|e| − ½δ), with e = o − t; its slope is e, cut off at ±δ.
     *
     * @param delta δ, above 0, in the unit of the outputs
     * @throws IllegalArgumentException if δ is not a finite number above 0
     * @see <a href="https://doi.org/10.1214/aoms/1177703732">Huber 1964</a>
     */
    static Term huber(double delta) {
        Require.positive("delta", delta);
        return of(
                (o, t) -> {
                    double size = Math.abs(o - t);
                    return size <= delta ? size * size / 2 : delta * (size - delta / 2);
                },
                (o, t) -> Math.max(-delta, Math.min(delta, o - t)));
    }

    /** The error p − t of p = sigmoid(o), o a logit, with all its digits also where p is nearly t = 1. */
    static double logitError(double logit, double target) {
        return SmoothActivations.sigmoidError(logit, target);
    }

    private static Term of(DoubleBinaryOperator value, DoubleBinaryOperator slope) {
        return new Term() {
            @Override
            public double value(double output, double target) {
                return value.applyAsDouble(output, target);
            }

            @Override
            public double slope(double output, double target) {
                return slope.applyAsDouble(output, target);
            }
        };
    }

    private static double probability(double target) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("cross-entropy: need targets from 0 to 1, got " + target);
        }
        return target;
    }
}
