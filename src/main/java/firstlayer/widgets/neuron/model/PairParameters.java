package firstlayer.widgets.neuron.model;

import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;

/** The weights of two neurons in a layer and of the sum behind them; at first the pair that folds XOR. */
public final class PairParameters {

    public static final RealParameter W11 = weight("w11", "w₁₁ weight", "From x₁ to h₁.", 1);
    public static final RealParameter W12 = weight("w12", "w₁₂ weight", "From x₂ to h₁.", 1);
    public static final RealParameter W21 = weight("w21", "w₂₁ weight", "From x₁ to h₂.", 1);
    public static final RealParameter W22 = weight("w22", "w₂₂ weight", "From x₂ to h₂.", 1);
    public static final RealParameter B1 = bias("b1", "b₁ bias", 0, "Slides the line on which h₁ bends.");
    public static final RealParameter B2 = bias("b2", "b₂ bias", -1, "Slides the line on which h₂ bends.");
    public static final RealParameter V1 = weight("v1", "v₁ weight", "From h₁ to y.", 1);
    public static final RealParameter V2 = weight("v2", "v₂ weight", "From h₂ to y.", -2);
    public static final RealParameter C = bias("c", "c bias", 0, "Added to y; slides the line y = ½ among h₁ and h₂.");

    static final List<RealParameter> ALL = List.of(B1, B2, W11, W12, W21, W22, V1, V2, C);

    private PairParameters() {}

    static Optional<Pair> pair(Values values) {
        return values.get(NeuronParameters.SECOND)
                .activation()
                .map(both -> new Pair(
                        both,
                        new DecisionBoundary(values.get(W11), values.get(W12), values.get(B1)),
                        new DecisionBoundary(values.get(W21), values.get(W22), values.get(B2)),
                        values.get(V1),
                        values.get(V2),
                        values.get(C)));
    }

    private static RealParameter weight(String id, String label, String help, double initial) {
        return real(new Name(id, label, "", Role.WEIGHT, help), initial);
    }

    private static RealParameter bias(String id, String label, double initial, String help) {
        return real(new Name(id, label, "", Role.BIAS, help), initial);
    }

    private static RealParameter real(Name name, double initial) {
        return new RealParameter(
                name, -NeuronParameters.FAR, NeuronParameters.FAR, SliderRange.linear(-3, 3, 0.1), initial);
    }
}
