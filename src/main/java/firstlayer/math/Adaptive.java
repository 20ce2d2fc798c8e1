package firstlayer.math;

/**
 * Descent with a rate of its own for every weight, from the size of its past gradients. Multiplying the loss by a constant
 * leaves the path as it is while gradients are far above ε = 10⁻⁸ and below 10¹⁵⁴: smaller ones make shorter steps, and the
 * square of a larger one is ∞, after which the weight stands still.
 */
public final class Adaptive {

    private static final double EPSILON = 1e-8;

    private Adaptive() {}

    /**
     * s ← s + g², w ← w − ηg/(√s + ε).
     *
     * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer 2011</a>
     */
    public static Optimizer adaGrad() {
        return new Remembering(1, (w, g, rate, memory, step, j) -> {
            memory[0][j] += g[j] * g[j];
            w[j] -= rate * g[j] / (Math.sqrt(memory[0][j]) + EPSILON);
        });
    }

    /**
     * s ← ρs + (1 − ρ)g², w ← w − ηg/(√s + ε). Tieleman and Hinton 2012.
     *
     * @param rho ρ, mostly 0.9, from 0 to below 1
     * @throws IllegalArgumentException if ρ is not
     */
    public static Optimizer rmsProp(double rho) {
        Require.fraction("rho", rho);
        return new Remembering(1, (w, g, rate, memory, step, j) -> {
            memory[0][j] = rho * memory[0][j] + (1 - rho) * g[j] * g[j];
            w[j] -= rate * g[j] / (Math.sqrt(memory[0][j]) + EPSILON);
        });
    }

    /**
     * m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², both divided by 1 − βᵗ, w ← w − ηm/(√s + ε). The first step is
     * η·|g|/(|g| + ε) long: η for every gradient far above ε, half of it at |g| = ε. Kingma and Ba 2015.
     *
     * @param beta1 β₁, mostly 0.9
     * @param beta2 β₂, mostly 0.999
     * @throws IllegalArgumentException if one is not from 0 to below 1
     * @see <a href="https://arxiv.org/abs/1412.6980">arXiv:1412.6980, algorithm 1</a>
     */
    public static Optimizer adam(double beta1, double beta2) {
        return adamW(beta1, beta2, 0);
    }

    /**
     * Adam with weight decay beside the gradient: first w ← w − η·decay·w. Loshchilov and Hutter 2019.
     *
     * @param beta1 β₁, mostly 0.9
     * @param beta2 β₂, mostly 0.999
     * @param decay mostly 0.01; all three from 0 to below 1
     * @throws IllegalArgumentException if one is not
     * @see <a href="https://arxiv.org/abs/1711.05101">arXiv:1711.05101, algorithm 2</a>
     */
    public static Optimizer adamW(double beta1, double beta2, double decay) {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.fraction("decay", decay);
        return new Remembering(2, (w, g, rate, memory, step, j) -> {
            memory[0][j] = beta1 * memory[0][j] + (1 - beta1) * g[j];
            memory[1][j] = beta2 * memory[1][j] + (1 - beta2) * g[j] * g[j];
            double mean = memory[0][j] / (1 - Math.pow(beta1, step + 1));
            double square = memory[1][j] / (1 - Math.pow(beta2, step + 1));
            w[j] -= rate * decay * w[j];
            w[j] -= rate * mean / (Math.sqrt(square) + EPSILON);
        });
    }
}
