package firstlayer.math;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Gradient descent on one or two weights, as the whole walk it takes.
 *
 * <p>A walk ends early, at its last point, when a step would leave |w| ≤ {@link #FAR}: it has diverged, and nothing that is
 * not a number is ever stored.
 */
public final class Descent {

    /** A weight farther from 0 than this has run away. */
    public static final double FAR = 1e6;

    private Descent() {}

    /**
     * What the last step of a walk was made of; where the walk diverged, the step that led too far.
     *
     * @param slopes g for every weight, noise included
     * @param rate   η
     * @param before what the rule remembered before the step
     * @param after  and after it
     */
    public record LastStep(double[] slopes, double rate, double[][] before, double[][] after) {}

    /**
     * The points visited.
     *
     * @param weights  {@code weights[t]} after t steps, the start first; one or two numbers each
     * @param diverged whether the next step would have left the region of finite, sensible weights
     * @param last     the step tried last; without steps all its numbers are 0
     */
    public record Walk(double[][] weights, boolean diverged, LastStep last) {

        /** The first steps alone, at most as many as there are. */
        public Walk first(int steps) {
            return steps >= steps() ? this : new Walk(Arrays.copyOf(weights, steps + 1), false, last);
        }

        /** How many steps were taken. */
        public int steps() {
            return weights.length - 1;
        }

        /** One weight by step. */
        public double[] weight(int index) {
            return Arrays.stream(weights).mapToDouble(w -> w[index]).toArray();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Walk walk && diverged == walk.diverged && Arrays.deepEquals(weights, walk.weights);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(weights);
        }
    }

    /**
     * w ← w − η_t(L′(w) + σ·ξ_t), ξ_t from N(0, 1).
     *
     * @param steps most steps, at least 0
     * @param noise σ, deviation of the noise on the gradient, at least 0
     * @param seed  of the noise; drawn once a step, in order
     * @throws IllegalArgumentException if the steps are negative, the noise is negative or not finite, or the start is not
     *                                  within ±{@link #FAR}
     */
    public static Walk along(LossCurve curve, double start, Schedule schedule, int steps, double noise, long seed) {
        return along(curve, start, Optimizer.GRADIENT_DESCENT, schedule, steps, noise, seed);
    }

    /**
     * The same by any rule of descent.
     *
     * @param rule turns the slopes, noise included, into steps
     * @throws IllegalArgumentException as above
     */
    public static Walk along(
            LossCurve curve, double start, Optimizer rule, Schedule schedule, int steps, double noise, long seed) {
        return walk(new double[] {start}, (w, g) -> g[0] = curve.slope(w[0]), rule, schedule, steps, noise, seed);
    }

    /**
     * The same on two weights, by any rule of descent; the noise is drawn once a step for each, w₁ first.
     *
     * @param start1 w₁ at the start
     * @param start2 w₂ at the start
     * @param rule   turns the slopes, noise included, into steps
     * @throws IllegalArgumentException as on one weight
     */
    public static Walk along(
            LossSurface surface,
            double start1,
            double start2,
            Optimizer rule,
            Schedule schedule,
            int steps,
            double noise,
            long seed) {
        Slopes slopes = (w, g) -> {
            g[0] = surface.slope1(w[0], w[1]);
            g[1] = surface.slope2(w[0], w[1]);
        };
        return walk(new double[] {start1, start2}, slopes, rule, schedule, steps, noise, seed);
    }

    @FunctionalInterface
    private interface Slopes {
        void at(double[] weights, double[] slopes);
    }

    private static Walk walk(
            double[] start, Slopes slopes, Optimizer rule, Schedule schedule, int steps, double noise, long seed) {
        if (steps < 0 || !(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "need at least 0 steps and a finite noise of at least 0, got %d and %s",
                    steps,
                    noise));
        }
        if (hasLeft(start)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need a start within ±%s, got %s", FAR, Arrays.toString(start)));
        }
        Random random = new Random(seed);
        double[][] visited = new double[steps + 1][];
        double[] w = start.clone();
        double[] g = new double[w.length];
        double[][] memory = rule.memory(w.length);
        double[][] before = rule.memory(w.length);
        visited[0] = start.clone();
        for (int t = 0; t < steps; t++) {
            slopes.at(w, g);
            for (int i = 0; noise > 0 && i < g.length; i++) {
                g[i] += noise * random.nextGaussian();
            }
            for (int k = 0; k < memory.length; k++) {
                System.arraycopy(memory[k], 0, before[k], 0, w.length);
            }
            rule.step(w, g, schedule.rate(t), memory, t);
            if (hasLeft(w)) {
                LastStep last = new LastStep(g, schedule.rate(t), before, memory);
                return new Walk(Arrays.copyOf(visited, t + 1), true, last);
            }
            visited[t + 1] = w.clone();
        }
        return new Walk(visited, false, new LastStep(g, steps == 0 ? 0 : schedule.rate(steps - 1), before, memory));
    }

    private static boolean hasLeft(double[] w) {
        for (double x : w) {
            // Not x > FAR: that would let NaN stay.
            if (!(Math.abs(x) <= FAR)) {
                return true;
            }
        }
        return false;
    }
}
