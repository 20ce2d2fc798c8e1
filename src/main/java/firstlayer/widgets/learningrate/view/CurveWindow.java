package firstlayer.widgets.learningrate.view;

import firstlayer.widgets.learningrate.model.CurveDescent;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The weights that are looked at. */
record CurveWindow(double left, double right) {

    private static final double LEAST_HALF = 2.6;
    /** A walk that keeps within so much is looked at from near. */
    private static final double NARROW = 0.8;

    private static final double NEAR_HALF = 0.5;

    /** About 0 and around the whole walk, or about the minimum where a walk hardly leaves it. */
    static CurveWindow of(CurveDescent walk) {
        double[] w = walk.main().drawn(0);
        OptionalDouble minimum = walk.minimum();
        double middle = minimum.orElse(
                (Arrays.stream(w).min().orElse(0) + Arrays.stream(w).max().orElse(0)) / 2);
        double far = Arrays.stream(w).map(x -> Math.abs(x - middle)).max().orElse(0);
        if (2 * far <= NARROW) {
            return new CurveWindow(middle - NEAR_HALF, middle + NEAR_HALF);
        }
        double half = Math.max(
                LEAST_HALF, 1.25 * Arrays.stream(w).map(Math::abs).max().orElse(0));
        return new CurveWindow(-half, half);
    }

    /** Whether it is not the usual one about 0. */
    boolean isNear() {
        return right - left < 2 * LEAST_HALF;
    }

    boolean holds(double w) {
        return left <= w && w <= right;
    }

    double width() {
        return right - left;
    }
}
