package firstlayer.widgets.neuron.model;

import firstlayer.param.NumberLens;
import firstlayer.param.NumberList;
import firstlayer.param.Role;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a hand moves of a sum of ReLUs: what is dragged becomes the start, at step 0. */
public final class JointsMoves {

    private final Joints now;

    public JointsMoves(Joints now) {
        this.now = now;
    }

    /** The joint of a ReLU, counted from 0. */
    public NumberLens joint(int unit) {
        return lens(
                JointsParameters.JOINTS,
                "joint",
                Role.BIAS,
                unit,
                values -> isAtStart(values)
                        ? JointsParameters.joints(values)
                        : list(now.sum().joints()));
    }

    /** The slope of a ReLU, counted from 0. */
    public NumberLens slope(int unit) {
        return lens(
                JointsParameters.SLOPES,
                "slope",
                Role.WEIGHT,
                unit,
                values -> isAtStart(values) && !values.get(JointsParameters.FIT)
                        ? JointsParameters.slopes(values)
                        : list(now.sum().slopes()));
    }

    // Just after a drag the values are newer than what was solved.
    private static boolean isAtStart(Values values) {
        return values.get(NeuronParameters.STEPS) == 0;
    }

    private NumberLens lens(NumberList list, String id, Role role, int unit, Function<Values, List<Double>> numbers) {
        return new NumberLens(
                id + "-" + (unit + 1),
                (role == Role.BIAS ? "Joint " : "Slope ") + (unit + 1),
                role,
                list.range(),
                values -> unit < numbers.apply(values).size()
                        ? numbers.apply(values).get(unit)
                        : Double.NaN,
                (values, number) -> moved(values, list, unit, number));
    }

    private Values moved(Values values, NumberList list, int unit, double number) {
        Values fresh = fresh(values);
        // A slope that is dragged is not the fitted one any more.
        Values base = list == JointsParameters.SLOPES ? fresh.with(JointsParameters.FIT, false) : fresh;
        List<Double> numbers = new ArrayList<>(base.get(list));
        numbers.set(unit, number);
        return base.with(list, numbers);
    }

    /** The numbers of now as the start, and nothing learned yet. */
    private Values fresh(Values values) {
        if (isAtStart(values) && !values.get(JointsParameters.FIT)) {
            return values.with(JointsParameters.JOINTS, JointsParameters.joints(values))
                    .with(JointsParameters.SLOPES, JointsParameters.slopes(values));
        }
        List<Double> joints = isAtStart(values)
                ? JointsParameters.joints(values)
                : list(now.sum().joints());
        return values.with(JointsParameters.JOINTS, joints)
                .with(JointsParameters.SLOPES, list(now.sum().slopes()))
                .with(JointsParameters.LEVEL, now.sum().level())
                .with(JointsParameters.RISE, now.sum().rise())
                .with(NeuronParameters.STEPS, 0L);
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** An own point, counted from 0. */
    public static NumberLens own(int point, boolean across) {
        int place = 2 * point + (across ? 0 : 1);
        return JointsParameters.OWN.lens(place + 1);
    }

    /** How many own points there are to drag; none for other curves. */
    public static int ownPoints(Values values) {
        return values.get(JointsParameters.CURVE) == TargetCurve.OWN
                ? values.get(JointsParameters.OWN).size() / 2
                : 0;
    }
}
