package firstlayer.math.graph;

import java.util.Locale;

/**
 * A chain of one-neuron layers, aₙ = φ(w·aₙ₋₁ + b), with a skip link aₙ = aₙ₋₁ + φ(w·aₙ₋₁ + b) if wanted: what is left of
 * the gradient after each link.
 *
 * @param links  how many layers, from 1
 * @param weight w, the same in every layer
 * @param bend   φ
 * @param centre whether each layer's b is chosen so that z = w·aₙ₋₁ + b is where φ is steepest: 0, and 1 for relu, which
 *               has its kink at 0; otherwise b = 0
 * @param skip   whether aₙ₋₁ is added to every layer's output
 * @param start  a₀
 */
public record DeepChain(int links, double weight, Bend bend, boolean centre, boolean skip, double start) {

    /** The activation of every layer. */
    public enum Bend {
        IDENTITY,
        RELU,
        SIGMOID,
        TANH
    }

    /** @throws IllegalArgumentException if there is no link, or the weight or start is not finite */
    public DeepChain {
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
        double middle = bend == Bend.RELU ? 1 : 0;
        int bias = tape.number(centre ? middle - tape.value(product) : 0);
        int z = tape.apply(Op.ADD, product, bias);
        int bent = switch (bend) {
            case IDENTITY -> z;
            case RELU -> tape.apply(Op.RELU, z);
            case SIGMOID -> tape.apply(Op.SIGMOID, z);
            case TANH -> tape.apply(Op.TANH, z);
        };
        return skip ? tape.apply(Op.ADD, input, bent) : bent;
    }
}
