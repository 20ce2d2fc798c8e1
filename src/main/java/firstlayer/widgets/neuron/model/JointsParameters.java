package firstlayer.widgets.neuron.model;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;

/** What can be set of a sum of ReLUs; the ids are those of links and do not change. */
public final class JointsParameters {

    public static final int MOST_UNITS = 8;

    static final IntegerParameter UNITS = new IntegerParameter(
            new Name("units", "ReLUs", "", Role.PLAIN, "How many ReLUs are added up; each makes one joint."),
            1,
            MOST_UNITS,
            SliderRange.linear(1, MOST_UNITS, 1),
            3L);

    static final NumberList JOINTS =
            numbers("joints", "Joints", Role.BIAS, "Where each ReLU begins to rise.", List.of(-1.5, 0.0, 1.5));

    static final NumberList SLOPES = numbers(
            "slopes",
            "Slopes",
            Role.WEIGHT,
            "By how much each ReLU changes the slope behind its joint.",
            List.of(1.0, -2.0, 2.0));

    static final RealParameter RISE = number("rise", "Rise", Role.WEIGHT, "The slope before the first joint.");

    static final RealParameter LEVEL =
            number("level", "Level", Role.BIAS, "A constant that is added to the sum of the ReLUs.");

    static final Choice<TargetCurve> CURVE = Choice.of(
            new Name("curve", "Curve", "", Role.OUTPUT, "What the sum is to become."),
            curve -> curve.words,
            TargetCurve.SINE);

    static final NumberList OWN = new NumberList(
            new Name(
                    "own",
                    "Own curve",
                    "",
                    Role.OUTPUT,
                    "x and y in turn; the curve goes straight from point to point."),
            2,
            24,
            -100,
            100,
            false,
            SliderRange.linear(-3, 3, 0.1),
            List.of(-3.0, 0.0, -1.0, 1.0, 1.0, -1.0, 3.0, 1.0));

    static final Flag FIT = new Flag(
            new Name(
                    "fit",
                    "Fit",
                    "",
                    Role.WEIGHT,
                    "Takes the slopes, rise and level of the least squared error for the joints as they are."),
            false);

    /** In the order of the lists of the scene; rate and steps are those of the neuron. */
    static final List<Parameter<?>> ALL =
            List.of(UNITS, JOINTS, SLOPES, RISE, LEVEL, CURVE, OWN, FIT, NeuronParameters.RATE, NeuronParameters.STEPS);

    private JointsParameters() {}

    private static NumberList numbers(String id, String label, Role role, String help, List<Double> initial) {
        return new NumberList(
                new Name(id, label, "", role, help),
                0,
                MOST_UNITS,
                -100,
                100,
                false,
                SliderRange.linear(-3, 3, 0.1),
                initial);
    }

    private static RealParameter number(String id, String label, Role role, String help) {
        return new RealParameter(new Name(id, label, "", role, help), -100, 100, SliderRange.linear(-3, 3, 0.1), 0.0);
    }

    /** As many joints as there are units; those that the list lacks stand evenly between −2.5 and 2.5. */
    static List<Double> joints(Values values) {
        int units = values.get(UNITS).intValue();
        List<Double> joints = new ArrayList<>(values.get(JOINTS));
        while (joints.size() < units) {
            joints.add(units == 1 ? 0 : -2.5 + 5.0 * joints.size() / (units - 1));
        }
        return joints.subList(0, units);
    }

    /** As many slopes as there are units; those that the list lacks are 0. */
    static List<Double> slopes(Values values) {
        int units = values.get(UNITS).intValue();
        List<Double> slopes = new ArrayList<>(values.get(SLOPES));
        while (slopes.size() < units) {
            slopes.add(0.0);
        }
        return slopes.subList(0, units);
    }
}
