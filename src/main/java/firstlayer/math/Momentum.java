package firstlayer.math;

/**
 * Descent with a velocity.
 *
 * <p>Here the velocity is a sum of slopes and the rate stays out of it, v ← μv + g, w ← w − ηv, as PyTorch has it: a change of
 * rate acts at once. The classical form (Polyak 1964; Sutskever et al. 2013), v ← μv − ηg, w ← w + v, takes the same steps at a
 * constant rate. A constant gradient is followed at η/(1 − μ) in the end.
 */
public enum Momentum {
    /** v ← μv + g, w ← w − ηv. */
    SUMMED {
        @Override
        Optimizer rule(double mu) {
            return new Remembering(1, (w, g, rate, memory, step, j) -> {
                memory[0][j] = mu * memory[0][j] + g[j];
                w[j] -= rate * memory[0][j];
            });
        }
    },
    /**
     * Nesterov's, in the form that stores the point looked ahead to (PyTorch): v ← μv + g, w ← w − η(g + μv), so that the
     * gradient is always taken at the stored weights.
     */
    NESTEROV {
        @Override
        Optimizer rule(double mu) {
            return new Remembering(1, (w, g, rate, memory, step, j) -> {
                memory[0][j] = mu * memory[0][j] + g[j];
                w[j] -= rate * (g[j] + mu * memory[0][j]);
            });
        }
    };

    /**
     * The rule with its share of the last velocity; remembers v.
     *
     * @param mu μ, 0 ≤ μ &lt; 1
     * @throws IllegalArgumentException if μ is not
     * @see <a href="https://proceedings.mlr.press/v28/sutskever13.html">Sutskever et al. 2013, eq. 1 to 4</a>
     */
    public Optimizer of(double mu) {
        return rule(Require.fraction("momentum", mu));
    }

    abstract Optimizer rule(double mu);
}
