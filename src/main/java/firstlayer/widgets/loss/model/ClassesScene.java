package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.ClassesParameters.*;

import firstlayer.math.SoftmaxRegression;
import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
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
import java.util.Locale;
import java.util.Optional;

/** Two to four classes of points in the plane, a linear softmax model, and what its surprise costs. */
public final class ClassesScene implements Widget<Classification> {

    /** Logits worked out in about 4 ms. */
    private static final long MOST_AT_ONCE = 60_000;
    /** Most moments of one curve. */
    private static final int MOMENTS = 500;
    /** Steps between two words of progress: some milliseconds. */
    private static final int PACE = 500;

    private static final List<Readout<Classification>> READOUTS = List.of(
            Readout.one("loss", "L", Role.LOSS, Format.FOUR_DIGITS, Classification::loss),
            Readout.one("accuracy", "Accuracy", Role.PLAIN, Format.PERCENT, Classification::accuracy),
            Readout.one("penalty", "Penalty", Role.WEIGHT, Format.FOUR_DIGITS, Classification::penalty),
            Readout.counted(
                    "p.n",
                    "p of the right class of point",
                    Role.OUTPUT,
                    Format.FOUR_DIGITS,
                    c -> c.points().stream().mapToDouble(c::right).toArray()),
            Readout.counted("term.n", "−log p of point", Role.LOSS, Format.FOUR_DIGITS, Classification::terms),
            Readout.counted(
                    "out.n",
                    "Class said of point",
                    Role.OUTPUT,
                    Format.WHOLE,
                    c -> c.points().stream().mapToDouble(c::said).toArray()),
            Readout.counted(
                    "learned.n",
                    "Row now, number",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    c -> c.rows().stream().mapToDouble(Double::doubleValue).toArray()));

    @Override
    public String id() {
        return "classes";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(
                Row.of(TEMPERATURE),
                Row.of(LossParameters.RATE),
                Row.of(LossParameters.L2),
                Row.more(LossParameters.STEPS),
                Row.more(POINT),
                Row.more(POINTS),
                Row.more(ROWS));
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        int points = now.get(POINTS).size();
        return lens.id().equals(POINT.id()) && points > 1 ? SliderRange.linear(1, points, 1) : lens.range();
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(LossParameters.STEPS);
    }

    @Override
    public Optional<String> objection(Values values) {
        int numbers = values.get(ROWS).size();
        if (numbers % ROW != 0) {
            return Optional.of(
                    String.format(Locale.ROOT, "rows has %d numbers; each class needs three: w1, w2 and b", numbers));
        }
        int most = values.get(POINTS).stream().mapToInt(ClassPoint::label).max().orElse(1);
        return most <= numbers / ROW
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "a point is of class %d, and rows has numbers for %d classes; give it three for each",
                        most,
                        numbers / ROW));
    }

    @Override
    public boolean isLong(Values values) {
        return values.get(LossParameters.STEPS)
                        * values.get(POINTS).size()
                        * values.get(ROWS).size()
                > MOST_AT_ONCE;
    }

    @Override
    public Classification solve(Values values, Progress<? super Classification> progress) {
        SoftmaxRegression model = model(values);
        double[] rows = numbers(values.get(ROWS));
        double[] gradient = new double[rows.length];
        int steps = Math.toIntExact(values.get(LossParameters.STEPS));
        double rate = values.get(LossParameters.RATE);
        int stride = Math.max(1, (steps + MOMENTS - 1) / MOMENTS);
        List<Classification.Moment> curve = new ArrayList<>();
        curve.add(state(values, rows, List.of()).moment(0));
        for (int t = 1; t <= steps; t++) {
            step(model, rows, gradient, rate);
            if (t % stride == 0 || t == steps) {
                curve.add(state(values, rows, List.of()).moment(t));
            }
            if (t % PACE == 0) {
                progress.at((double) t / steps);
            }
        }
        return state(values, rows, curve);
    }

    // The start once more, and the end, without the temperature: that is no part of what is walked down on.
    @Override
    public Optional<Remedy> remedy(Values values, Classification state) {
        SoftmaxRegression model = model(values);
        double start = model.loss(numbers(values.get(ROWS)));
        double now = model.loss(numbers(state.rows()));
        if (Numbers.settled(now - start, start) <= 0) {
            return Optional.empty();
        }
        // By 1/λ every step leads down; the least legal rate may, where it is larger.
        double least = LossParameters.RATE.min();
        double surely = 1 / model.curvature();
        return surely >= least || model.loss(walked(model, values, least)) <= start
                ? Optional.of(Remedy.rate(values, LossParameters.RATE, Math.max(surely, least)))
                : Optional.empty();
    }

    private static double[] walked(SoftmaxRegression model, Values values, double rate) {
        double[] rows = numbers(values.get(ROWS));
        double[] gradient = new double[rows.length];
        for (long t = 0; t < values.get(LossParameters.STEPS); t++) {
            step(model, rows, gradient, rate);
        }
        return rows;
    }

    private static void step(SoftmaxRegression model, double[] rows, double[] gradient, double rate) {
        model.gradient(rows, gradient);
        for (int i = 0; i < rows.length; i++) {
            rows[i] -= rate * gradient[i];
        }
    }

    private static SoftmaxRegression model(Values values) {
        List<ClassPoint> points = values.get(POINTS);
        double[][] inputs = points.stream().map(ClassPoint::inputs).toArray(double[][]::new);
        int[] labels = points.stream().mapToInt(point -> point.label() - 1).toArray();
        return new SoftmaxRegression(inputs, labels, values.get(LossParameters.L2));
    }

    private static double[] numbers(List<Double> rows) {
        return rows.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Classification state(Values values, double[] rows, List<Classification.Moment> curve) {
        List<ClassPoint> points = values.get(POINTS);
        return new Classification(
                points,
                (int) Math.min(values.get(POINT), points.size()),
                Arrays.stream(rows).boxed().toList(),
                values.get(TEMPERATURE),
                values.get(LossParameters.L2),
                curve);
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(ClassesPython.of(values));
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("plane", "softmax", "losses", "confusion", "sum");
    }

    @Override
    public List<Readout<Classification>> readouts() {
        return READOUTS;
    }

    @Override
    public String describe(Classification state) {
        return ClassesWords.describe(state);
    }
}
