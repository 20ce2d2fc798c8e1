package firstlayer.math;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The learning-rate range test: one descent whose rate rises at every step, with the loss after each step beside the rate that
 * led there. A net is tested so by a plan with such a schedule: the losses of its trajectory are the test.
 *
 * @param rates  η of every step taken
 * @param losses L after that step, as many
 */
public record LearningRateSweep(double[] rates, double[] losses) {

    /**
     * Sweeps the rate along a curve; ends early where the walk runs away.
     *
     * @param sweep η of every step: {@link Schedule#linear} as Smith has it, an exponential as the later variant does
     * @param steps most steps, at least 1
     * @throws IllegalArgumentException if there is no step, or as for {@link Descent#along(LossCurve, double, Schedule, int,
     *                                  double, long)}
     * @see <a href="https://arxiv.org/abs/1506.01186">Smith 2015, section 3.3</a>, who plots accuracy
     */
    public static LearningRateSweep along(LossCurve curve, double start, Schedule sweep, int steps) {
        Require.atLeast("steps", 1, steps);
        Descent.Walk walk = Descent.along(curve, start, sweep, steps, 0, 0);
        return of(sweep, walk, w -> curve.value(w[0]));
    }

    /**
     * The same on two weights, by any rule of descent.
     *
     * @param start1 w₁ at the start
     * @param start2 w₂ at the start
     * @param rule   turns the exact slopes into steps
     * @param sweep  as for one weight
     * @param steps  most steps, at least 1
     * @throws IllegalArgumentException as for one weight
     */
    public static LearningRateSweep along(
            LossSurface surface, double start1, double start2, Optimizer rule, Schedule sweep, int steps) {
        Require.atLeast("steps", 1, steps);
        Descent.Walk walk = Descent.along(surface, start1, start2, rule, sweep, steps, 0, 0);
        return of(sweep, walk, w -> surface.value(w[0], w[1]));
    }

    private static LearningRateSweep of(Schedule sweep, Descent.Walk walk, ToDoubleFunction<double[]> loss) {
        double[] rates = new double[walk.steps()];
        double[] losses = new double[walk.steps()];
        for (int t = 0; t < rates.length; t++) {
            rates[t] = sweep.rate(t);
            losses[t] = loss.applyAsDouble(walk.weights()[t + 1]);
        }
        return new LearningRateSweep(rates, losses);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningRateSweep that
                && Arrays.equals(rates, that.rates)
                && Arrays.equals(losses, that.losses);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rates) + Arrays.hashCode(losses);
    }
}
