package firstlayer.math;

/**
 * The learning-rate range test: one descent whose rate rises at every step, with the loss after each step beside the rate that
 * led there.
 *
 * @param rates  η of every step taken
 * @param losses L after that step, as many
 */
public record RangeTest(double[] rates, double[] losses) {

    /**
     * Sweeps the rate along a curve; ends early where the walk runs away.
     *
     * @param sweep η of every step: {@link Schedule#linear} as Smith has it, an exponential as the later variant does
     * @param steps most steps, at least 1
     * @throws IllegalArgumentException if there is no step, or as for {@link Descent#along(LossCurve, double, Schedule, int,
     *                                  double, long)}
     * @see <a href="https://arxiv.org/abs/1506.01186">Smith 2015, section 3.3</a>, who plots accuracy
     */
    public static RangeTest along(LossCurve curve, double start, Schedule sweep, int steps) {
        Check.atLeast("steps", 1, steps);
        Descent.Path path = Descent.along(curve, start, sweep, steps, 0, 0);
        double[] rates = new double[path.steps()];
        double[] losses = new double[path.steps()];
        for (int t = 0; t < rates.length; t++) {
            rates[t] = sweep.rate(t);
            losses[t] = curve.value(path.weights()[t + 1][0]);
        }
        return new RangeTest(rates, losses);
    }
}
