package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.UnseenParameters.*;

import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Remedy;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A polynomial or a small net that walks down on noisy points, and what it costs on points it has not seen, step by step. */
public final class UnseenStepsScene implements Widget<HeldOutRun> {

    /** Where a slider of steps ends, unless more have been taken. */
    private static final int USUAL = 1000;

    private static final List<Readout<HeldOutRun>> READOUTS = List.of(
            Readout.one(
                    "loss", "L", Role.LOSS, Format.FOUR_DIGITS, run -> run.now().loss()),
            Readout.one(
                    "held-loss",
                    "L held out",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    run -> run.now().held()),
            Readout.one(
                    "best-step",
                    "Best step",
                    Role.PLAIN,
                    Format.WHOLE,
                    run -> run.best().step()),
            Readout.one(
                    "best-held-loss",
                    "Lowest L held out",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    run -> run.best().held()),
            Readout.one(
                    "penalty",
                    "Penalty",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    run -> run.now().penalty()),
            Readout.each("coefficient.n", "Weight", Role.WEIGHT, Format.FOUR_DIGITS, UnseenStepsScene::weights),
            Readout.counted(
                    "out.n",
                    "Output for point",
                    Role.OUTPUT,
                    Format.FOUR_DIGITS,
                    run -> run.seen().stream()
                            .mapToDouble(point -> run.curve().at(point.x()))
                            .toArray()),
            Readout.counted(
                    "term.n",
                    "Price of point",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    run -> run.seen().stream().mapToDouble(run.curve()::term).toArray()));

    private final Cached<StepField> last = new Cached<StepField>(
            List.of(BY, DEGREE, WIDTH, NOISE, SAMPLES, SEED, LossParameters.L2, LossParameters.RATE),
            (seen, progress) -> new StepField(seen));

    // Powers count from 0, neurons from 1.
    private static Map<String, Reading> weights(HeldOutRun run) {
        Map<String, Reading> byNumber = new LinkedHashMap<>();
        List<Double> weights = run.curve().outer();
        for (int k = 0; k < weights.size(); k++) {
            byNumber.put(Integer.toString(k + run.curve().firstNumber()), Reading.of(weights.get(k)));
        }
        return byNumber;
    }

    @Override
    public String id() {
        return "unseen-steps";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return BY_STEP;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(now.get(BY) == UnseenBy.NET ? WIDTH : DEGREE));
        rows.addAll(List.of(
                Row.of(LossParameters.RATE),
                Row.of(LossParameters.L2),
                Row.more(LossParameters.STEPS),
                Row.more(NOISE),
                Row.more(SAMPLES),
                Row.more(SEED)));
        return rows;
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(LossParameters.STEPS.id())
                ? SliderRange.linear(0, Math.max(USUAL, now.get(LossParameters.STEPS)), 1)
                : lens.range();
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(LossParameters.STEPS);
    }

    /** A learner that is chosen comes with a walk on which the turn is seen. */
    @Override
    public Values chosen(Values before, Values after) {
        return before.get(BY) == after.get(BY)
                ? after
                : after.with(UsualWalk.of(after.get(BY)).query());
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(values)
                || !last.get(values, Progress.silent()).has(Math.toIntExact(values.get(LossParameters.STEPS)));
    }

    @Override
    public HeldOutRun solve(Values values, Progress<? super HeldOutRun> progress) {
        int steps = Math.toIntExact(values.get(LossParameters.STEPS));
        StepField field = last.get(values, Progress.silent());
        field.upTo(steps, progress);
        return field.after(steps);
    }

    @Override
    public Optional<Remedy> remedy(Values values, HeldOutRun run) {
        return run.stable() > 0
                ? Optional.of(Remedy.rate(values, LossParameters.RATE, run.stable()))
                : Optional.empty();
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("losses", "curve", "bars", "weights", "sum");
    }

    @Override
    public List<Readout<HeldOutRun>> readouts() {
        return READOUTS;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(UnseenStepsPython.of(values));
    }

    @Override
    public String describe(HeldOutRun run) {
        return HeldOutWords.describe(run);
    }
}
