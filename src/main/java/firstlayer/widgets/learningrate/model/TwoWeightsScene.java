package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Curvatures;
import firstlayer.math.Descent;
import firstlayer.math.LossSurface;
import firstlayer.math.Optimizer;
import firstlayer.math.Quadratic;
import firstlayer.math.Schedule;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Mark;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Remedy;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A ball in a valley. */
public final class TwoWeightsScene implements Widget<SurfaceDescent> {

    /** The last steps, which are in the picture however far they lead. */
    private static final int LATEST = 6;
    /** The end of the slider where no curvature decides. */
    private static final double NO_LIMIT = 2;

    private static final double NEAR = 0.75;

    @Override
    public String id() {
        return "two-weights";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                RATE,
                START,
                START2,
                STEPS,
                KAPPA,
                LANDSCAPE2,
                OPTIMIZER,
                MOMENTUM,
                SCHEDULE,
                CHANGES,
                NOISE,
                LANES,
                RIVALS,
                SEED);
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
        } else if (now.get(RIVALS).all().stream().anyMatch(rival -> rival.rule().hasMomentum())) {
            rows.add(Row.more(MOMENTUM));
        }
        rows.addAll(List.of(
                Row.more(LANDSCAPE2),
                Row.more(START),
                Row.more(START2),
                Row.more(SCHEDULE),
                Row.more(CHANGES),
                Row.more(NOISE),
                Row.more(LANES),
                Row.more(RIVALS)));
        return rows;
    }

    @Override
    public NumberLens turning(NumberLens declared) {
        return declared.id().equals(RATE.id()) ? RateTurn.of(declared, TwoWeightsScene::ranAway) : declared;
    }

    private static boolean ranAway(Values values) {
        LossSurface surface = values.get(LANDSCAPE2).surface(values.get(KAPPA));
        int steps = Math.toIntExact(values.get(STEPS));
        return new Ground(surface, values)
                .walk(values.get(OPTIMIZER).of(values.get(MOMENTUM)), RateTurn.schedule(values), steps)
                .diverged();
    }

    @Override
    public Optional<String> objection(Values values) {
        return RateTurn.tooMany(values);
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(RATE.id()) ? Rates.sliderRange(1.5 * edge(now).orElse(NO_LIMIT)) : lens.range();
    }

    @Override
    public List<Mark> marks(NumberLens lens, Values now) {
        OptionalDouble edge = edge(now);
        if (!lens.id().equals(RATE.id()) || edge.isEmpty()) {
            return List.of();
        }
        double limit = edge.getAsDouble();
        if (now.get(OPTIMIZER) != OptimizerChoice.SGD) {
            return List.of(new Mark(limit, "limit"));
        }
        Curvatures curvatures = now.get(LANDSCAPE2).curvatures(now.get(KAPPA)).orElseThrow();
        double best = Quadratic.best(curvatures.least(), curvatures.most());
        // So near each other that two labels would lie on one another, they are one.
        return best > NEAR * limit
                ? List.of(new Mark(limit, "best, 2/λ"))
                : List.of(new Mark(best, "best"), new Mark(limit, "2/λ"));
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
        return Walks.isLong(values);
    }

    @Override
    public SurfaceDescent solve(Values values, Progress<? super SurfaceDescent> progress) {
        Landscape2 landscape = values.get(LANDSCAPE2);
        LossSurface surface = landscape.surface(values.get(KAPPA));
        Walks walks = Walks.on(
                new Ground(surface, values),
                values.get(OPTIMIZER),
                values,
                edge(values).orElse(NO_LIMIT),
                progress);
        return new SurfaceDescent(
                landscape,
                values.get(KAPPA),
                values.get(OPTIMIZER),
                values.get(MOMENTUM),
                values.get(NOISE),
                values.get(SCHEDULE),
                walks,
                Heights.of(surface, landscape.hasMinimum(), window(landscape.window, values, walks.main())));
    }

    private static WeightWindow window(WeightWindow usual, Values values, Lane main) {
        WeightWindow window = usual.around(values.get(START), values.get(START2));
        int last = main.walk().steps();
        for (int t = Math.max(0, last - LATEST); t <= last; t++) {
            window = window.around(main.walk().weights()[t][0], main.walk().weights()[t][1]);
        }
        return window;
    }

    private record Ground(LossSurface surface, Values values) implements Walks.Ground {

        @Override
        public Descent.Walk walk(Optimizer rule, Schedule schedule, int steps) {
            return Descent.along(
                    surface,
                    values.get(START),
                    values.get(START2),
                    rule,
                    schedule,
                    steps,
                    values.get(NOISE),
                    values.get(SEED));
        }

        @Override
        public double loss(double[] weights) {
            return surface.value(weights[0], weights[1]);
        }
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("surface", "directions", "loss-by-step", "loss-by-rate", "schedule", "updates");
    }

    @Override
    public List<Readout<SurfaceDescent>> readouts() {
        return TwoWeightsReadouts.ALL;
    }

    @Override
    public Optional<Remedy> remedy(Values values, SurfaceDescent descent) {
        return descent.remedy(values);
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(TwoWeightsPython.of(values, solve(values, Progress.silent())));
    }

    @Override
    public String describe(SurfaceDescent descent) {
        return String.format(
                        Locale.ROOT,
                        "%s, η = %s: after %s the weights are %s and %s and the loss is %s. %s",
                        descent.rule().words,
                        Numbers.plain(descent.main().rate()),
                        StepWords.steps(descent.steps()),
                        Numbers.significant(descent.now().w1(), 3),
                        Numbers.significant(descent.now().w2(), 3),
                        Numbers.significant(descent.main().endLoss(), 3),
                        TwoWeightsReadouts.verdict(descent))
                .strip();
    }
}
