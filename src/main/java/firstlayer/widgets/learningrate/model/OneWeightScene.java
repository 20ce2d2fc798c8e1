package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Descent;
import firstlayer.math.LossCurve;
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

/** A ball on a curve. */
public final class OneWeightScene implements Widget<CurveDescent> {

    /** Stands for 2/λ on the slider where there is no minimum. */
    private static final double NO_LIMIT = 8;

    @Override
    public String id() {
        return "one-weight";
    }

    @Override
    public List<Parameter<?>> parameters() {
        // The rule is not looked at here; it stands before its momentum, as in every text of all settings.
        return List.of(
                RATE, START, STEPS, LANDSCAPE, A, NOISE, SCHEDULE, CHANGES, LANES, RIVALS, OPTIMIZER, MOMENTUM, SEED);
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.of(RATE),
                Row.of(START),
                Row.of(STEPS),
                Row.of(A),
                Row.more(LANDSCAPE),
                Row.more(SCHEDULE),
                Row.more(CHANGES),
                Row.more(NOISE),
                Row.more(LANES),
                Row.more(RIVALS)));
        if (now.get(RIVALS).all().stream().anyMatch(rival -> rival.rule().hasMomentum())) {
            rows.add(Row.more(MOMENTUM));
        }
        return rows;
    }

    @Override
    public NumberLens turning(NumberLens declared) {
        return declared.id().equals(RATE.id()) ? RateTurn.of(declared, OneWeightScene::ranAway) : declared;
    }

    private static boolean ranAway(Values values) {
        LossCurve curve = values.get(LANDSCAPE).curve(values.get(A));
        int steps = Math.toIntExact(values.get(STEPS));
        return new Ground(curve, values)
                .walk(Optimizer.GRADIENT_DESCENT, RateTurn.schedule(values), steps)
                .diverged();
    }

    @Override
    public Optional<String> objection(Values values) {
        return RateTurn.tooMany(values);
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(RATE.id()) ? Rates.sliderRange(1.5 * limit(now)) : lens.range();
    }

    private static double limit(Values now) {
        LossCurve curve = now.get(LANDSCAPE).curve(now.get(A));
        return curve.minimum().isPresent()
                ? Quadratic.limit(curve.curvature(curve.minimum().getAsDouble()))
                : NO_LIMIT;
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
        return Walks.isLong(values);
    }

    @Override
    public CurveDescent solve(Values values, Progress<? super CurveDescent> progress) {
        LossCurve curve = values.get(LANDSCAPE).curve(values.get(A));
        Walks walks = Walks.on(new Ground(curve, values), OptimizerChoice.SGD, values, limit(values), progress);
        return new CurveDescent(values.get(LANDSCAPE), values.get(A), values.get(NOISE), values.get(SCHEDULE), walks);
    }

    private record Ground(LossCurve curve, Values values) implements Walks.Ground {

        @Override
        public Descent.Walk walk(Optimizer rule, Schedule schedule, int steps) {
            return Descent.along(curve, values.get(START), rule, schedule, steps, values.get(NOISE), values.get(SEED));
        }

        @Override
        public double loss(double[] weights) {
            return curve.value(weights[0]);
        }
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("curve", "lanes", "loss-by-step", "loss-by-rate", "schedule", "updates");
    }

    @Override
    public List<Readout<CurveDescent>> readouts() {
        return OneWeightReadouts.ALL;
    }

    @Override
    public Optional<Remedy> remedy(Values values, CurveDescent walk) {
        return walk.remedy(values);
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(OneWeightPython.of(values, solve(values, Progress.silent())));
    }

    @Override
    public String describe(CurveDescent walk) {
        List<String> sentences = new ArrayList<>();
        if (walk.isBowl()) {
            sentences.add(sentence(walk));
        }
        sentences.add(String.format(
                Locale.ROOT,
                "After %s w is %s and the loss %s.",
                StepWords.steps(walk.steps()),
                Numbers.significant(walk.w(), 3),
                Numbers.significant(walk.main().endLoss(), 3)));
        if (walk.stands()) {
            sentences.add("The slope there is 0: no rate moves it.");
        }
        if (!walk.ranAway().isEmpty()) {
            sentences.add("It stopped there. " + String.join(" ", walk.ranAway()));
        }
        return String.join(" ", sentences);
    }

    /** What the rate does on the bowl, in one sentence. */
    private static String sentence(CurveDescent walk) {
        String factor = StepWords.factor(walk.factor());
        String noise = walk.noise() > 0 ? ", but for the noise that every step adds." : ".";
        return walk.hasOneRate()
                ? "With η = " + Numbers.plain(walk.nextRate()) + " each step multiplies w by " + factor + ": it "
                        + walk.fate() + noise
                : "The next step, with η = " + StepWords.digits(walk.nextRate()) + ", multiplies w by " + factor
                        + noise;
    }
}
