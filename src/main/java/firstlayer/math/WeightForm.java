package firstlayer.math;

import java.util.Arrays;

/** What becomes of N(0, 1) numbers on their way to weights, before any scale. */
enum WeightForm {
    /** They are not looked at: all weights are one number. */
    EQUAL {
        @Override
        double limit(double deviation, double gain, double level) {
            return level;
        }
    },
    /** They stay what they are. */
    NORMAL {
        @Override
        double limit(double deviation, double gain, double level) {
            return Double.POSITIVE_INFINITY;
        }
    },
    /** √3·(2Φ(g) − 1): uniform with variance 1, in the same order. */
    UNIFORM {
        @Override
        double[][] unit(double[][] normals) {
            return Arrays.stream(normals)
                    .map(row -> Arrays.stream(row)
                            .map(g -> Math.sqrt(3) * (2 * NormalCurve.cumulative(g) - 1))
                            .toArray())
                    .toArray(double[][]::new);
        }

        @Override
        double limit(double deviation, double gain, double level) {
            return Math.sqrt(3) * deviation;
        }
    },
    /** Rows or columns at right angles, mean square 1. */
    ORTHOGONAL {
        @Override
        double[][] unit(double[][] normals) {
            return Orthogonal.of(normals);
        }

        @Override
        double limit(double deviation, double gain, double level) {
            return gain;
        }
    };

    /** The numbers in this form; {@code normals} itself where nothing changes. */
    double[][] unit(double[][] normals) {
        return normals;
    }

    /**
     * The largest |w| there can be.
     *
     * @param gain  its size
     * @param level the size of the one number of equal weights
     */
    abstract double limit(double deviation, double gain, double level);

    /** Whether {@link #unit} gives the same numbers as another form's. */
    boolean sameUnit(WeightForm other) {
        return this == other || isPlain() && other.isPlain();
    }

    private boolean isPlain() {
        return this == EQUAL || this == NORMAL;
    }
}
