package firstlayer.math;

import static firstlayer.math.Activation.SIGMOID;

import java.util.OptionalDouble;

/**
 * A loss L(w) of one weight, with its exact slope and curvature.
 */
public interface LossCurve {

    /** L(w). */
    double value(double w);

    /** L′(w). */
    double slope(double w);

    /** L″(w). */
    double curvature(double w);

    /** A weight at which the loss is least; empty where it only falls for ever. */
    OptionalDouble minimum();

    /**
     * L = ½λw², L′ = λw, L″ = λ.
     *
     * @param curvature λ, above 0
     * @throws IllegalArgumentException if λ is not a finite number above 0
     */
    static LossCurve bowl(double curvature) {
        Require.positive("curvature", curvature);
        return new LossCurve() {
            @Override
            public double value(double w) {
                return 0.5 * curvature * w * w;
            }

            @Override
            public double slope(double w) {
                return curvature * w;
            }

            @Override
            public double curvature(double w) {
                return curvature;
            }

            @Override
            public OptionalDouble minimum() {
                return OptionalDouble.of(0);
            }
        };
    }

    /** L = ¼w⁴ − ½w²: minima at ±1 with curvature 2, a maximum at 0 where the slope is exactly 0. */
    LossCurve DOUBLE_WELL = new LossCurve() {
        @Override
        public double value(double w) {
            return 0.25 * w * w * w * w - 0.5 * w * w;
        }

        @Override
        public double slope(double w) {
            return w * w * w - w;
        }

        @Override
        public double curvature(double w) {
            return 3 * w * w - 1;
        }

        @Override
        public OptionalDouble minimum() {
            return OptionalDouble.of(1);
        }
    };

    /** L = w²/20 + 2·sigmoid(8(w − 1)): a shallow bowl at 0, a cliff at 1, and a plateau behind it. */
    LossCurve PLATEAU_CLIFF = new LossCurve() {
        @Override
        public double value(double w) {
            return 0.05 * w * w + 2 * SIGMOID.value(8 * (w - 1));
        }

        @Override
        public double slope(double w) {
            return 0.1 * w + 16 * SIGMOID.slope(8 * (w - 1));
        }

        @Override
        public double curvature(double w) {
            double s = SIGMOID.value(8 * (w - 1));
            return 0.1 + 128 * SIGMOID.slope(8 * (w - 1)) * (1 - 2 * s);
        }

        /** By Newton's method from 0, near which the cliff's foot still slopes a little. */
        @Override
        public OptionalDouble minimum() {
            double w = 0;
            for (int i = 0; i < 8; i++) {
                w -= slope(w) / curvature(w);
            }
            return OptionalDouble.of(w);
        }
    };

    /**
     * The loss of one sigmoid neuron on one example, L = ½(sigmoid(wx + b) − y)².
     *
     * @param x its input
     * @param b its bias
     * @param y its target. 0 and 1 are never reached: the loss falls for ever. Between them it is least, 0, at
     *          w = (ln(y/(1 − y)) − b)/x. With x = 0 no weight matters, and 0 is given.
     * @throws IllegalArgumentException if one of them is not finite
     */
    static LossCurve neuron(double x, double b, double y) {
        Require.finite("x", x);
        Require.finite("b", b);
        Require.finite("y", y);
        return new LossCurve() {
            @Override
            public double value(double w) {
                double error = SmoothActivations.sigmoidError(w * x + b, y);
                return 0.5 * error * error;
            }

            @Override
            public double slope(double w) {
                double z = w * x + b;
                return SmoothActivations.sigmoidError(z, y) * SIGMOID.slope(z) * x;
            }

            @Override
            public double curvature(double w) {
                double z = w * x + b;
                double slope = SIGMOID.slope(z);
                return x * x * slope * (slope + SmoothActivations.sigmoidError(z, y) * (1 - 2 * SIGMOID.value(z)));
            }

            @Override
            public OptionalDouble minimum() {
                if (x == 0) {
                    return OptionalDouble.of(0);
                }
                return y > 0 && y < 1 ? OptionalDouble.of((Math.log(y / (1 - y)) - b) / x) : OptionalDouble.empty();
            }
        };
    }
}
