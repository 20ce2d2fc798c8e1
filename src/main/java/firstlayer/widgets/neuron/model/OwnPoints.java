package firstlayer.widgets.neuron.model;

import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Points that a reader adds, changes and removes. Adding one to a truth table makes its corners the reader's own as well, and
 * what is asked of a point that is gone changes nothing. */
public final class OwnPoints {

    private OwnPoints() {}

    /** The points that can be changed: none while a truth table is shown. */
    public static List<Sample> own(Values values) {
        return values.get(NeuronParameters.TARGET) == Target.OWN ? values.get(NeuronParameters.POINTS) : List.of();
    }

    /** The points in the plane now, those of a truth table too. */
    public static List<Sample> seen(Values values) {
        return values.get(NeuronParameters.TARGET).samples(2, values.get(NeuronParameters.POINTS));
    }

    public static Values added(Values values, Sample sample) {
        return edited(values, samples -> {
            if (samples.size() < Sample.MOST) {
                samples.add(sample);
            }
        });
    }

    /** The same with one of the own points another. */
    public static Values changed(Values values, int index, UnaryOperator<Sample> change) {
        return edited(values, samples -> {
            if (index < samples.size()) {
                samples.set(index, change.apply(samples.get(index)));
            }
        });
    }

    public static Values removed(Values values, int index) {
        return edited(values, samples -> {
            if (index < samples.size()) {
                samples.remove(index);
            }
        });
    }

    private static Values edited(Values values, Consumer<List<Sample>> edit) {
        List<Sample> samples = new ArrayList<>(seen(values));
        edit.accept(samples);
        return values.with(NeuronParameters.TARGET, Target.OWN).with(NeuronParameters.POINTS, List.copyOf(samples));
    }
}
