package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Descent;
import firstlayer.math.LossCurve;
import firstlayer.math.Quadratic;
import firstlayer.math.Schedule;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.widget.Mark;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A ball on a curve. */
public final class OneWeightScene implements Widget<CurveDescent> {

    private static final int SWEEP = 121;
    /** Steps of all walks together that are done within a few milliseconds. */
    private static final long SHORT = 20_000;

    @Override
    public String id() {
        return "one-weight";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RATE, START, STEPS, LANDSCAPE, A, NOISE, SCHEDULE, LANES, SEED);
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(
                Row.of(RATE),
                Row.of(START),
                Row.of(STEPS),
                Row.of(A),
                Row.more(LANDSCAPE),
                Row.more(SCHEDULE),
                Row.more(NOISE),
                Row.more(LANES));
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(RATE.id()) ? Rates.sliderRange(1.5 * limit(now)) : lens.range();
    }

    private static double limit(Values now) {
        LossCurve curve = now.get(LANDSCAPE).curve(now.get(A));
        return curve.minimum().isPresent()
                ? Quadratic.limit(curve.curvature(curve.minimum().getAsDouble()))
                : 8;
    }

    @Override
    public List<Mark> marks(NumberLens lens, Values now) {
        boolean known = now.get(LANDSCAPE) != Landscape.NEURON;
        return lens.id().equals(RATE.id()) && known
                ? List.of(new Mark(limit(now) / 2, "1/λ"), new Mark(limit(now), "2/λ"))
                : List.of();
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public boolean isLong(Values values) {
        return values.get(STEPS) * (1 + values.get(LANES).size()) > SHORT;
    }

    @Override
    public CurveDescent solve(Values values, Progress<? super CurveDescent> progress) {
        LossCurve curve = values.get(LANDSCAPE).curve(values.get(A));
        List<Lane> more = new ArrayList<>();
        for (double rate : values.get(LANES)) {
            progress.at(more.size() / (1.0 + values.get(LANES).size()));
            more.add(lane(curve, values, rate));
        }
        Lane main = lane(curve, values, values.get(RATE));
        RateSweep sweep = RateSweep.over(limit(values), SWEEP, rate -> lossAfter(curve, values, rate));
        double next = schedule(values, values.get(RATE)).rate(main.path().steps());
        return new CurveDescent(
                values.get(LANDSCAPE),
                values.get(A),
                next,
                values.get(NOISE),
                values.get(SCHEDULE),
                main,
                List.copyOf(more),
                sweep);
    }

    private static Schedule schedule(Values values, double rate) {
        return values.get(SCHEDULE).of(rate);
    }

    private static Lane lane(LossCurve curve, Values values, double rate) {
        Descent.Path path = Descent.along(
                curve,
                values.get(START),
                schedule(values, rate),
                Math.toIntExact(values.get(STEPS)),
                values.get(NOISE),
                values.get(SEED));
        double[] loss = new double[path.steps() + 1];
        for (int t = 0; t < loss.length; t++) {
            loss[t] = curve.value(path.weights()[t][0]);
        }
        return new Lane(rate, path, loss);
    }

    private static double lossAfter(LossCurve curve, Values values, double rate) {
        Descent.Path path = Descent.along(
                curve, values.get(START), schedule(values, rate), RateSweep.STEPS, values.get(NOISE), values.get(SEED));
        return path.diverged() ? Double.NaN : curve.value(path.weights()[path.steps()][0]);
    }

    @Override
    public List<Readout<CurveDescent>> readouts() {
        return OneWeightReadouts.ALL;
    }

    @Override
    public String describe(CurveDescent walk) {
        String where = String.format(
                Locale.ROOT,
                "After %d steps w is %s and the loss %s.",
                walk.steps(),
                Numbers.significant(walk.w(), 3),
                Numbers.significant(walk.main().endLoss(), 3));
        String ending = walk.ranAway().isEmpty() ? "" : " It stopped there. " + String.join(" ", walk.ranAway());
        return (walk.isBowl() ? sentence(walk) + " " : "") + where + ending;
    }

    /** What the rate does on the bowl, in one sentence. */
    static String sentence(CurveDescent walk) {
        return String.format(
                Locale.ROOT,
                "With η = %s each step multiplies w by %s: it %s%s.",
                Numbers.plain(walk.main().rate()),
                Numbers.significant(walk.factor(), 3),
                walk.fate().words,
                walk.noise() > 0 ? ", but for the noise that every step adds" : "");
    }
}
