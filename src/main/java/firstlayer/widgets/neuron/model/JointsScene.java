package firstlayer.widgets.neuron.model;

import static firstlayer.widgets.neuron.model.JointsParameters.*;
import static firstlayer.widgets.neuron.model.NeuronParameters.RATE;
import static firstlayer.widgets.neuron.model.NeuronParameters.SCENE;
import static firstlayer.widgets.neuron.model.NeuronParameters.STEPS;

import firstlayer.math.HingeSum;
import firstlayer.math.LeastSquares;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Remedy;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Neurons with one input each, added up: ReLUs make any broken line. */
public final class JointsScene implements Widget<Joints> {

    private static final int USUAL = 500;
    /** Steps that take about 4 ms. */
    private static final int SHORT = 2000;
    /** A rate at which the usual joints are learned without running away. */
    private static final double CALM_RATE = 0.05;

    @Override
    public String id() {
        return "joints";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(CURVE), Row.of(UNITS), Row.of(FIT)));
        if (now.get(CURVE) == TargetCurve.OWN) {
            rows.add(Row.more(OWN));
        }
        rows.addAll(List.of(Row.more(JOINTS), Row.more(SLOPES), Row.more(RISE), Row.more(LEVEL)));
        if (!now.get(FIT)) {
            rows.addAll(List.of(Row.of(RATE), Row.of(STEPS)));
        }
        return rows;
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(STEPS.id()) ? SliderRange.linear(0, Math.max(USUAL, now.get(STEPS)), 1) : lens.range();
    }

    /** What is fitted does not learn. */
    @Override
    public Optional<IntegerParameter> time(Values now) {
        return now.get(FIT) ? Optional.empty() : Optional.of(STEPS);
    }

    /** The rate of the one neuron is far too large for a sum of ReLUs. */
    @Override
    public Values chosen(Values before, Values after) {
        boolean comes = before.get(SCENE) != after.get(SCENE) && after.get(RATE).equals(RATE.initial());
        return comes ? after.with(RATE, CALM_RATE) : after;
    }

    @Override
    public boolean isLong(Values values) {
        return !values.get(FIT) && values.get(STEPS) > SHORT;
    }

    @Override
    public Joints solve(Values values, Progress<? super Joints> progress) {
        double[] y = values.get(CURVE).heights(values.get(OWN));
        HingeSum start = start(values);
        if (values.get(FIT)) {
            HingeSum sum = start.with(start.fit(Joints.places(), y));
            double[] loss = {sum.loss(Joints.places(), y)};
            return stands(values, y, start, new Learned(sum, loss, false), OptionalDouble.empty());
        }
        int steps = Math.toIntExact(values.get(STEPS));
        double rate = values.get(RATE);
        Learned learned = learned(start, y, rate, steps, progress);
        OptionalDouble stable = learned.ranAway()
                ? Remedy.calmer(
                        RATE,
                        Math.min(rate, start.limit(Joints.places())) / 2,
                        calmer -> learned(start, y, calmer, steps, Progress.silent())
                                .leadsDown())
                : OptionalDouble.empty();
        return stands(values, y, start, learned, stable);
    }

    /**
     * @param losses  by step, the start's first
     * @param ranAway whether it stopped before its last step
     */
    private record Learned(HingeSum sum, double[] losses, boolean ranAway) {

        boolean leadsDown() {
            return !ranAway && losses[losses.length - 1] <= losses[0];
        }
    }

    private static Learned learned(
            HingeSum start, double[] y, double rate, int steps, Progress<? super Joints> progress) {
        double[] x = Joints.places();
        double[] losses = new double[steps + 1];
        losses[0] = start.loss(x, y);
        HingeSum sum = start;
        int taken = 0;
        while (taken < steps) {
            if (taken % SHORT == 0) {
                progress.at(taken / (double) steps);
            }
            HingeSum next = sum.step(x, y, rate);
            // The same object: it has run away.
            if (next == sum) {
                break;
            }
            sum = next;
            losses[++taken] = sum.loss(x, y);
        }
        return new Learned(sum, Arrays.copyOf(losses, taken + 1), taken < steps);
    }

    private static Joints stands(Values values, double[] y, HingeSum start, Learned learned, OptionalDouble stable) {
        double[] x = Joints.places();
        LeastSquares.Solution fit = learned.sum().fit(x, y);
        return new Joints(
                values.get(CURVE),
                y,
                learned.sum(),
                learned.sum().with(fit),
                fit.rank(),
                values.get(FIT),
                learned.losses(),
                learned.ranAway(),
                values.get(RATE),
                start.limit(x),
                stable);
    }

    /** A smaller rate; where no legal one is small enough, the fit, which takes no steps. */
    @Override
    public Optional<Remedy> remedy(Values values, Joints joints) {
        if (!joints.ranAway()) {
            return Optional.empty();
        }
        return Optional.of(
                joints.stable().isPresent()
                        ? Remedy.rate(values, RATE, joints.stable().getAsDouble())
                        : new Remedy("Stable: Fit", values.with(FIT, true)));
    }

    private static HingeSum start(Values values) {
        return new HingeSum(values.get(LEVEL), values.get(RISE), array(joints(values)), array(slopes(values)));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("sum", "units", "losses");
    }

    @Override
    public List<Readout<Joints>> readouts() {
        return JointsReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(
                JointsPython.of(start(values), solve(values, Progress.silent()), TargetCurve.points(values.get(OWN))));
    }

    @Override
    public String describe(Joints joints) {
        return JointsReadouts.describe(joints);
    }
}
