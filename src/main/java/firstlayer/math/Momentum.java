package firstlayer.math;

/**
 * Descent with a velocity.
 *
 * <p>Two conventions are in use. <em>Classical</em> (Polyak 1964; Sutskever et al. 2013) keeps the rate in the velocity,
 * v ← μv − ηg, w ← w + v. <em>Summed</em> (PyTorch) keeps it out, v ← μv + g, w ← w − ηv. At a constant rate both take the
 * same path and differ once the rate changes. A constant gradient is followed at η/(1 − μ) in the end.
 */
public enum Momentum {
    /** v ← μv − ηg, w ← w + v: a change of rate acts slowly. */
    CLASSICAL {
        @Override
        Optimizer rule(double mu) {
            return new Remembering(1, (w, g, rate, memory, step, j) -> {
                memory[0][j] = mu * memory[0][j] - rate * g[j];
                w[j] += memory[0][j];
            });
        }
    },
    /** v ← μv + g, w ← w − ηv: a change of rate acts at once. */
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
        return rule(Check.fraction("momentum", mu));
    }

    abstract Optimizer rule(double mu);
}
