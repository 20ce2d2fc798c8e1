package firstlayer.math.graph;

import firstlayer.math.Activation;
import java.util.List;
import java.util.Locale;

/**
 * A chain of one-neuron layers, aₙ = φ(w·aₙ₋₁ + b), with a skip link aₙ = aₙ₋₁ + φ(w·aₙ₋₁ + b) if wanted: what is left of
 * the gradient after each link.
 *
 * @param links      how many layers, from 1
 * @param weight     w, the same in every layer
 * @param activation φ, one of {@link #ACTIVATIONS}
 * @param centre     whether each layer's b is chosen so that z = w·aₙ₋₁ + b is where φ is steepest: 0, and 1 for relu, which
 *                   has its kink at 0; otherwise b = 0
 * @param skip       whether aₙ₋₁ is added to every layer's output
 * @param start      a₀
 */
public record DeepChain(int links, double weight, Activation activation, boolean centre, boolean skip, double start) {

    /** What φ can be. */
    public static final List<Activation> ACTIVATIONS =
            List.of(Activation.IDENTITY, Activation.RELU, Activation.SIGMOID, Activation.TANH);

    /**
     * @throws IllegalArgumentException if there is no link, the weight or start is not finite, or the activation is none of
     *                                  {@link #ACTIVATIONS}
     */
    public DeepChain {
        if (!ACTIVATIONS.contains(activation)) {
            throw new IllegalArgumentException("need one of " + ACTIVATIONS + ", got " + activation);
        }
        if (links < 1 || !Double.isFinite(weight) || !Double.isFinite(start)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "need at least 1 link and a finite weight and start, got %d, %s and %s",
                    links,
                    weight,
                    start));
        }
    }

    /**
     * ∂a_N/∂a_{N−n} for n = 0 … N: what is left of the result's gradient n links back. The first is 1, the last belongs to
     * a₀.
     */
    public double[] gradientLeft() {
        Tape tape = new Tape(5 * links + 3);
        int[] layers = new int[links + 1];
        layers[0] = tape.input("a0", start);
        int w = tape.number(weight);
        for (int n = 1; n <= links; n++) {
            layers[n] = layer(tape, layers[n - 1], w);
        }
        tape.forward();
        tape.backward();
        double[] left = new double[links + 1];
        for (int n = 0; n <= links; n++) {
            left[n] = tape.gradient(layers[links - n]);
        }
        return left;
    }

    private int layer(Tape tape, int input, int w) {
        int product = tape.apply(Op.MULTIPLY, w, input);
        tape.forward();
        double middle = activation == Activation.RELU ? 1 : 0;
        int bias = tape.number(centre ? middle - tape.value(product) : 0);
        int z = tape.apply(Op.ADD, product, bias);
        int output = activation == Activation.IDENTITY ? z : tape.apply(Op.valueOf(activation.name()), z);
        return skip ? tape.apply(Op.ADD, input, output) : output;
    }
}
