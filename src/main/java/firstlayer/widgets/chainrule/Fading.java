package firstlayer.widgets.chainrule;

import firstlayer.math.graph.DeepChain;
import firstlayer.math.graph.DeepChain.Bend;
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
record Fading(int links, double weight, Bend bend, boolean centre, boolean skip, Map<Bend, List<Double>> left) {

    static Fading of(Values values) {
        int links = values.get(Settings.LINKS).intValue();
        double weight = values.get(Settings.WEIGHT);
        boolean centre = values.get(Settings.CENTRE);
        boolean skip = values.get(Settings.SKIP);
        double start = values.get(Settings.START);
        Map<Bend, List<Double>> left = new EnumMap<>(Bend.class);
        for (Bend bend : Bend.values()) {
            double[] all = new DeepChain(links, weight, bend, centre, skip, start).gradientLeft();
            left.put(bend, Arrays.stream(all).boxed().toList());
        }
        return new Fading(links, weight, values.get(Settings.LINK), centre, skip, left);
    }

    /** What is left n links back with the activation chosen, n from 0. */
    List<Double> now() {
        return left.get(bend);
    }

    double end() {
        return now().get(links);
    }

    /** What the link n back from the loss multiplies by, n from 1; not a number behind a gradient of 0. */
    double factor(int n) {
        return now().get(n) / now().get(n - 1);
    }
}
