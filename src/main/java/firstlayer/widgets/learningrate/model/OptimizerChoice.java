package firstlayer.widgets.learningrate.model;

import firstlayer.math.Adaptive;
import firstlayer.math.Curvatures;
import firstlayer.math.Momentum;
import firstlayer.math.Optimizer;
import firstlayer.math.Quadratic;
import java.util.Optional;
import java.util.OptionalDouble;

/** The rules of descent, each with its update in one line. */
public enum OptimizerChoice {
    SGD("Gradient descent", "w ← w − ηg"),
    MOMENTUM("Momentum", "v ← μv + g, w ← w − ηv"),
    NESTEROV("Nesterov", "v ← μv + g, w ← w − η(g + μv)"),
    ADAGRAD("AdaGrad", "s ← s + g², w ← w − ηg/√s"),
    RMSPROP("RMSProp, ρ = 0.9", "s ← ρs + (1 − ρ)g², w ← w − ηg/√s"),
    ADAM("Adam, β = 0.9, 0.999", "w ← w − η·mean(g)/√mean(g²)"),
    ADAMW("AdamW, decay 0.01", "Adam, and w ← w − η·0.01·w");

    public final String words;
    final String update;

    OptimizerChoice(String words, String update) {
        this.words = words;
        this.update = update;
    }

    /** The words without its constants: {@code Adam}. */
    String shortWords() {
        return words.replaceFirst(",.*", "");
    }

    /** As in links. */
    String id() {
        return LearningRateParameters.OPTIMIZER.write(this);
    }

    /**
     * @param mu μ, of momentum and Nesterov alone
     */
    Optimizer of(double mu) {
        return switch (this) {
            case SGD -> Optimizer.GRADIENT_DESCENT;
            case MOMENTUM -> Momentum.SUMMED.of(mu);
            case NESTEROV -> Momentum.NESTEROV.of(mu);
            case ADAGRAD -> Adaptive.adaGrad();
            case RMSPROP -> Adaptive.rmsProp(0.9);
            case ADAM -> Adaptive.adam(0.9, 0.999);
            case ADAMW -> Adaptive.adamW(0.9, 0.999, 0.01);
        };
    }

    boolean hasMomentum() {
        return this == MOMENTUM || this == NESTEROV;
    }

    /**
     * The rate from which descent no longer arrives at a minimum; empty where there is none, or where the rule rescales the
     * slopes and no curvature decides.
     */
    OptionalDouble edge(Landscape2 landscape, double kappa, double mu) {
        Optional<Curvatures> curvatures = landscape.curvatures(kappa);
        if (curvatures.isEmpty()) {
            return OptionalDouble.empty();
        }
        double most = curvatures.get().most();
        return switch (this) {
            case SGD -> OptionalDouble.of(Quadratic.limit(most));
            case MOMENTUM -> OptionalDouble.of(Quadratic.momentumLimit(most, mu));
            case NESTEROV -> OptionalDouble.of(Quadratic.nesterovLimit(most, mu));
            case ADAGRAD, RMSPROP, ADAM, ADAMW -> OptionalDouble.empty();
        };
    }
}
