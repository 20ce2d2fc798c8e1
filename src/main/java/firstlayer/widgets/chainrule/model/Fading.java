package firstlayer.widgets.chainrule.model;

import firstlayer.math.Activation;
import firstlayer.math.graph.DeepChain;
import firstlayer.param.Values;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a deep chain leaves of the gradient.
 *
 * @param left by activation, what is left n links back, n from 0
 */
public record Fading(
        int links,
        double weight,
        Activation activation,
        boolean centre,
        boolean skip,
        Map<Activation, List<Double>> left) {

    static Fading of(Values values) {
        int links = values.get(ChainRuleParameters.LINKS).intValue();
        double weight = values.get(ChainRuleParameters.WEIGHT);
        boolean centre = values.get(ChainRuleParameters.CENTRE);
        boolean skip = values.get(ChainRuleParameters.SKIP);
        double start = values.get(ChainRuleParameters.START);
        Map<Activation, List<Double>> left = new EnumMap<>(Activation.class);
        for (Activation activation : DeepChain.ACTIVATIONS) {
            double[] all = new DeepChain(links, weight, activation, centre, skip, start).gradientLeft();
            left.put(activation, Arrays.stream(all).boxed().toList());
        }
        return new Fading(links, weight, values.get(ChainRuleParameters.LINK), centre, skip, left);
    }

    /** What is left n links back with the activation chosen, n from 0. */
    public List<Double> now() {
        return left.get(activation);
    }

    public double end() {
        return now().get(links);
    }

    /** What the link n back from the loss multiplies by, n from 1; not a number behind a gradient of 0. */
    public double factor(int n) {
        return now().get(n) / now().get(n - 1);
    }
}
