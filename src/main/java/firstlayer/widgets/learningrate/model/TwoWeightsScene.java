package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Descent;
import firstlayer.math.LossSurface;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A ball in a valley. */
public final class TwoWeightsScene implements Widget<SurfaceDescent> {

    private static final int SWEEP = 121;
    /** Steps of all walks together that are done within a few milliseconds. */
    private static final long SHORT = 20_000;
    /** The end of the slider where no curvature decides. */
    private static final double NO_LIMIT = 2;

    @Override
    public String id() {
        return "two-weights";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                RATE, START, START2, STEPS, KAPPA, LANDSCAPE2, OPTIMIZER, MOMENTUM, SCHEDULE, NOISE, LANES, SEED);
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(RATE), Row.of(STEPS)));
        if (now.get(LANDSCAPE2) == Landscape2.BOWL) {
            rows.add(Row.of(KAPPA));
        }
        rows.add(Row.of(OPTIMIZER));
        if (now.get(OPTIMIZER).hasMomentum()) {
            rows.add(Row.of(MOMENTUM));
        }
        rows.addAll(List.of(
                Row.more(LANDSCAPE2),
                Row.more(START),
                Row.more(START2),
                Row.more(SCHEDULE),
                Row.more(NOISE),
                Row.more(LANES)));
        return rows;
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(RATE.id()) ? Rates.sliderRange(1.5 * edge(now).orElse(NO_LIMIT)) : lens.range();
    }

    @Override
    public List<Mark> marks(NumberLens lens, Values now) {
        OptionalDouble edge = edge(now);
        return lens.id().equals(RATE.id()) && edge.isPresent()
                ? List.of(new Mark(edge.getAsDouble(), now.get(OPTIMIZER) == OptimizerChoice.SGD ? "2/λ" : "limit"))
                : List.of();
    }

    private static OptionalDouble edge(Values now) {
        return now.get(OPTIMIZER).edge(now.get(LANDSCAPE2), now.get(KAPPA), now.get(MOMENTUM));
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
    public SurfaceDescent solve(Values values, Progress<? super SurfaceDescent> progress) {
        Landscape2 landscape = values.get(LANDSCAPE2);
        LossSurface surface = landscape.surface(values.get(KAPPA));
        int steps = Math.toIntExact(values.get(STEPS));
        Descent.Path ahead = path(surface, values, values.get(RATE), steps + 1);
        boolean hasNext = ahead.steps() > steps;
        Lane main = lane(
                surface,
                values.get(RATE),
                hasNext ? new Descent.Path(Arrays.copyOf(ahead.weights(), steps + 1), false) : arrived(ahead, steps));
        List<Lane> more = new ArrayList<>();
        for (double rate : values.get(LANES)) {
            progress.at(more.size() / (1.0 + values.get(LANES).size()));
            more.add(lane(surface, rate, path(surface, values, rate, steps)));
        }
        PlaneWindow window = landscape.window.around(values.get(START), values.get(START2));
        int last = main.path().steps();
        for (int t = Math.max(0, last - 6); t <= last; t++) {
            window = window.around(main.path().weights()[t][0], main.path().weights()[t][1]);
        }
        return new SurfaceDescent(
                landscape,
                values.get(KAPPA),
                values.get(OPTIMIZER),
                values.get(MOMENTUM),
                values.get(SCHEDULE).of(values.get(RATE)).rate(main.path().steps()),
                hasNext
                        ? Optional.of(
                                new SurfaceDescent.Spot(ahead.weights()[steps + 1][0], ahead.weights()[steps + 1][1]))
                        : Optional.empty(),
                main,
                List.copyOf(more),
                Heights.of(surface, landscape.hasMinimum(), window),
                RateSweep.over(edge(values).orElse(NO_LIMIT), SWEEP, rate -> lossAfter(surface, values, rate)));
    }

    // One step was asked for beyond what is shown: only that step may have been too far.
    private static Descent.Path arrived(Descent.Path ahead, int steps) {
        return ahead.steps() == steps ? new Descent.Path(ahead.weights(), false) : ahead;
    }

    private static Descent.Path path(LossSurface surface, Values values, double rate, int steps) {
        return Descent.along(
                surface,
                values.get(START),
                values.get(START2),
                values.get(OPTIMIZER).of(values.get(MOMENTUM)),
                values.get(SCHEDULE).of(rate),
                steps,
                values.get(NOISE),
                values.get(SEED));
    }

    private static Lane lane(LossSurface surface, double rate, Descent.Path path) {
        return new Lane(
                rate,
                path,
                Arrays.stream(path.weights())
                        .mapToDouble(w -> surface.value(w[0], w[1]))
                        .toArray());
    }

    private static double lossAfter(LossSurface surface, Values values, double rate) {
        Descent.Path path = path(surface, values, rate, RateSweep.STEPS);
        double[] end = path.weights()[path.steps()];
        return path.diverged() ? Double.NaN : surface.value(end[0], end[1]);
    }

    @Override
    public List<Readout<SurfaceDescent>> readouts() {
        return TwoWeightsReadouts.ALL;
    }

    @Override
    public String describe(SurfaceDescent tour) {
        return String.format(
                        Locale.ROOT,
                        "%s, η = %s: after %d steps the weights are %s and %s and the loss is %s. %s",
                        tour.rule().words,
                        Numbers.plain(tour.main().rate()),
                        tour.steps(),
                        Numbers.significant(tour.now().w1(), 3),
                        Numbers.significant(tour.now().w2(), 3),
                        Numbers.significant(tour.main().endLoss(), 3),
                        TwoWeightsReadouts.verdict(tour))
                .strip();
    }
}
