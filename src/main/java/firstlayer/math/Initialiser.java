package firstlayer.math;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How the weights of a layer start. Every scheme is a rescaling of N(0, 1) numbers, so that the same chance can be looked at
 * through all of them: normal rules multiply them, uniform rules take Φ of each first, which keeps their order.
 *
 * @param scheme the rule
 * @param size   σ of {@link Scheme#NORMAL}, r of {@link Scheme#UNIFORM}, c of {@link Scheme#CONSTANT}; no meaning elsewhere
 * @param gain   a factor on every weight
 * @param fan    what He's rule counts; no meaning elsewhere
 */
public record Initialiser(Scheme scheme, double size, double gain, Fan fan) {

    /** The rules, each with its form and the deviation of one weight at gain 1. */
    public enum Scheme {
        /** All 0. */
        ZEROS(WeightForm.EQUAL, (rule, in, out) -> 0),
        /** All c. */
        CONSTANT(WeightForm.EQUAL, (rule, in, out) -> 0),
        /** N(0, σ²). */
        NORMAL(WeightForm.NORMAL, (rule, in, out) -> Math.abs(rule.size)),
        /** U(−r, r), variance r²/3. */
        UNIFORM(WeightForm.UNIFORM, (rule, in, out) -> Math.abs(rule.size) / Math.sqrt(3)),
        /** N(0, 1/n_in); LeCun et al. 1998. */
        LECUN(WeightForm.NORMAL, (rule, in, out) -> Math.sqrt(1.0 / in)),
        /** N(0, 2/(n_in + n_out)); Glorot and Bengio 2010, eq. 12. */
        XAVIER_NORMAL(WeightForm.NORMAL, (rule, in, out) -> Math.sqrt(2.0 / (in + out))),
        /** U(±√(6/(n_in + n_out))), the same variance; eq. 16. */
        XAVIER_UNIFORM(WeightForm.UNIFORM, XAVIER_NORMAL.deviation),
        /** N(0, 2/n); He et al. 2015, eq. 10 and 14. */
        HE_NORMAL(WeightForm.NORMAL, (rule, in, out) -> Math.sqrt(2.0 / (rule.fan == Fan.IN ? in : out))),
        /** U(±√(6/n)), the same variance. */
        HE_UNIFORM(WeightForm.UNIFORM, HE_NORMAL.deviation),
        /** Rows or columns, whichever are fewer, of length 1 and at right angles; Saxe et al. 2013. */
        ORTHOGONAL(WeightForm.ORTHOGONAL, (rule, in, out) -> 1 / Math.sqrt(Math.max(in, out)));

        private final WeightForm form;
        private final Deviation deviation;

        Scheme(WeightForm form, Deviation deviation) {
            this.form = form;
            this.deviation = deviation;
        }
    }

    @FunctionalInterface
    private interface Deviation {
        double of(Initialiser rule, int fanIn, int fanOut);
    }

    /** Which number n of He's rule is. */
    public enum Fan {
        /** The inputs of a neuron; k·k·c in a convolution with c channels before it. */
        IN,
        /** The neurons a value goes to; k·k·d in a convolution with d kernels. */
        OUT
    }

    /** @throws IllegalArgumentException if a size or gain is not finite */
    public Initialiser {
        if (!Double.isFinite(size) || !Double.isFinite(gain)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "initialiser: size %s, gain %s; need finite numbers", size, gain));
        }
    }

    /** A rule with gain 1 that counts inputs; {@code size} is its σ, r or c, if it has one. */
    public static Initialiser of(Scheme scheme, double size) {
        return new Initialiser(scheme, size, 1, Fan.IN);
    }

    /** A rule without a size, with gain 1, that counts inputs. */
    public static Initialiser of(Scheme scheme) {
        return of(scheme, 1);
    }

    /**
     * The largest |w| a rule can give: gain·|c|, gain·r, gain·√(6/(n_in + n_out)) or gain·√(6/n), which is √3 deviations;
     * gain for {@link Scheme#ORTHOGONAL}, whose rows or columns have that length; ∞ for the normal rules.
     *
     * @param fanIn  n_in, at least 1
     * @param fanOut n_out, at least 1
     * @throws IllegalArgumentException if either count is below 1
     */
    public double limit(int fanIn, int fanOut) {
        return scheme.form.limit(deviation(fanIn, fanOut), Math.abs(gain), Math.abs(level()));
    }

    /**
     * The standard deviation of one weight; for {@link Scheme#ORTHOGONAL} the root mean square gain/√max(n_in, n_out).
     *
     * @param fanIn  n_in, inputs of each neuron, at least 1
     * @param fanOut n_out, neurons that each value goes to, at least 1
     * @throws IllegalArgumentException if either count is below 1
     */
    public double deviation(int fanIn, int fanOut) {
        if (fanIn < 1 || fanOut < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need fanIn and fanOut of at least 1, got %d and %d", fanIn, fanOut));
        }
        return Math.abs(gain) * scheme.deviation.of(this, fanIn, fanOut);
    }

    /**
     * What the rule makes of N(0, 1) numbers before any scale: themselves; √3·(2Φ(g) − 1), which is uniform with variance 1
     * and keeps their order; or
     * orthogonal rows or columns with a mean square of 1. Worth keeping, since it depends on nothing that a slider moves.
     *
     * @param normals inputs × neurons, left as they are
     * @return inputs × neurons; {@code normals} itself where nothing changes
     * @throws IllegalArgumentException if there is no number, or rows differ in length
     */
    public double[][] unit(double[][] normals) {
        Require.matrix("normal numbers", normals);
        return scheme.form.unit(normals);
    }

    /** Whether {@link #unit} of this rule is that of another, so that what was kept for one serves the other. */
    public boolean sameUnit(Initialiser other) {
        return scheme.form.sameUnit(other.scheme.form);
    }

    /**
     * Normal numbers for a layer, as {@link #unit} takes them: inputs outer, neurons inner, one {@code nextGaussian} a weight
     * whatever the rule. Layers drawn one after another from one generator give the race's order.
     *
     * @param inputs  n_in, at least 1
     * @param neurons n_out, at least 1
     * @param random  moved on by inputs·neurons draws
     * @throws IllegalArgumentException if a count is below 1
     */
    public static double[][] draw(int inputs, int neurons, Random random) {
        double[][] normals = new double[Require.atLeast("inputs", 1, inputs)][Require.atLeast("neurons", 1, neurons)];
        for (double[] row : normals) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return normals;
    }

    /**
     * weights = deviation·unit, or c.
     *
     * @param unit    inputs × neurons, from {@link #unit}
     * @param weights inputs × neurons, overwritten; may be {@code unit} itself
     * @throws IllegalArgumentException if the shapes differ or hold nothing
     */
    public void scale(double[][] unit, double[][] weights) {
        scale(unit, weights, 0, weights.length);
    }

    /** The same for the weights of the inputs first ≤ i &lt; end alone. */
    public void scale(double[][] unit, double[][] weights, int first, int end) {
        Require.matrix("numbers to scale", unit);
        Require.matrix("weights", weights);
        if (unit.length != weights.length || unit[0].length != weights[0].length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "need as many weights as numbers to scale, got %d × %d and %d × %d",
                    weights.length,
                    weights[0].length,
                    unit.length,
                    unit[0].length));
        }
        double factor = deviation(unit.length, unit[0].length) * Math.signum(gain);
        for (int i = first; i < end; i++) {
            double[] from = unit[i];
            double[] into = weights[i];
            if (scheme.form == WeightForm.EQUAL) {
                Arrays.fill(into, level());
            } else {
                for (int j = 0; j < into.length; j++) {
                    into[j] = factor * from[j];
                }
            }
        }
    }

    /** The one number of all weights that are equal. */
    private double level() {
        return scheme == Scheme.ZEROS ? 0 : gain * size;
    }
}
