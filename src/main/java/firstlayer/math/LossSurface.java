package firstlayer.math;

import java.util.function.DoubleBinaryOperator;

/** A loss L(w₁, w₂) of two weights with its exact gradient. */
public interface LossSurface {

    /** L(w₁, w₂). */
    double value(double w1, double w2);

    /** ∂L/∂w₁. */
    double slope1(double w1, double w2);

    /** ∂L/∂w₂. */
    double slope2(double w1, double w2);

    /**
     * L = ½(w₁² + κw₂²): curvatures 1 and κ, so κ is the condition number.
     *
     * @param kappa κ, at least 1
     * @throws IllegalArgumentException if κ is below 1 or not finite
     */
    static LossSurface bowl(double kappa) {
        if (!(kappa >= 1 && kappa < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("need a finite condition number of at least 1, got " + kappa);
        }
        return of((x, y) -> 0.5 * (x * x + kappa * y * y), (x, y) -> x, (x, y) -> kappa * y);
    }

    /** L = (1 − w₁)² + 100(w₂ − w₁²)², least 0 at (1, 1). Rosenbrock 1960. */
    LossSurface ROSENBROCK = of(
            (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
            (x, y) -> -2 * (1 - x) - 400 * x * (y - x * x),
            (x, y) -> 200 * (y - x * x));

    /** L = (1.5 − w₁ + w₁w₂)² + (2.25 − w₁ + w₁w₂²)² + (2.625 − w₁ + w₁w₂³)², least 0 at (3, ½). Beale 1958. */
    LossSurface BEALE = new LossSurface() {
        private final double[] targets = {1.5, 2.25, 2.625};

        private double miss(int i, double x, double y) {
            return targets[i] - x + x * power(y, i + 1);
        }

        @Override
        public double value(double x, double y) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += miss(i, x, y) * miss(i, x, y);
            }
            return sum;
        }

        @Override
        public double slope1(double x, double y) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += 2 * miss(i, x, y) * (power(y, i + 1) - 1);
            }
            return sum;
        }

        @Override
        public double slope2(double x, double y) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += 2 * miss(i, x, y) * x * (i + 1) * power(y, i);
            }
            return sum;
        }
    };

    /** L = (w₁² + w₂ − 11)² + (w₁ + w₂² − 7)²: four minima of 0, one at (3, 2). Himmelblau 1972. */
    LossSurface HIMMELBLAU = of(
            (x, y) -> (x * x + y - 11) * (x * x + y - 11) + (x + y * y - 7) * (x + y * y - 7),
            (x, y) -> 4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
            (x, y) -> 2 * (x * x + y - 11) + 4 * y * (x + y * y - 7));

    /** L = ½(w₁² − w₂²): level at (0, 0), which is no minimum. */
    LossSurface SADDLE = of((x, y) -> 0.5 * (x * x - y * y), (x, y) -> x, (x, y) -> -y);

    private static LossSurface of(
            DoubleBinaryOperator value, DoubleBinaryOperator slope1, DoubleBinaryOperator slope2) {
        return new LossSurface() {
            @Override
            public double value(double w1, double w2) {
                return value.applyAsDouble(w1, w2);
            }

            @Override
            public double slope1(double w1, double w2) {
                return slope1.applyAsDouble(w1, w2);
            }

            @Override
            public double slope2(double w1, double w2) {
                return slope2.applyAsDouble(w1, w2);
            }
        };
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}
