package firstlayer.note.exercise;

import java.math.BigDecimal;

/** How near the true value an answer must be. */
public sealed interface Tolerance {

    /** Rounding of a few dozen operations stays below this. */
    double ROUNDING = 1e-12;

    /** Whether an answer is right. */
    boolean accepts(double answer, double truth);

    /**
     * |answer − truth| ≤ {@code distance}, but for the rounding of the difference: 0.31 is within 0.01 of 0.3.
     *
     * @param distance above 0
     */
    record Within(double distance) implements Tolerance {

        @Override
        public boolean accepts(double answer, double truth) {
            double rounding = 1e-9 * distance + ROUNDING * Math.max(Math.abs(answer), Math.abs(truth));
            return Math.abs(answer - truth) <= distance + rounding;
        }
    }

    /**
     * |answer − truth| is at most half a unit of the true value's last significant digit asked for: to 3 digits 12.3 and 12.4
     * are both right for 12.35, and 0.00123 is for 0.001234. Differences below 10⁻¹² are rounding, so 0 is right where the true
     * value should be 0 and nothing else is.
     *
     * @param count from 1 to 12
     */
    record Digits(int count) implements Tolerance {

        @Override
        public boolean accepts(double answer, double truth) {
            double half = truth == 0 ? 0 : 0.5 * Math.pow(10, exponent(truth) - count + 1);
            return Math.abs(answer - truth) <= Math.max(half * (1 + 1e-9) + Math.ulp(truth), ROUNDING);
        }

        private static int exponent(double number) {
            BigDecimal decimal = BigDecimal.valueOf(number);
            return decimal.precision() - decimal.scale() - 1;
        }
    }
}
