package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossParameters.*;

import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
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

/** Points, a model, and what its misses cost. */
public final class LossModel implements Widget<Scoring> {

    private static final long MOST_AT_ONCE = 20_000;

    @Override
    public String id() {
        return "loss";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.bar(FUNCTION)));
        if (now.get(TASK) == Task.CONSTANT) {
            rows.add(Row.of(C));
        } else {
            rows.addAll(List.of(Row.of(W), Row.of(B), Row.more(L2)));
        }
        if (now.get(FUNCTION) == LossFunction.HUBER) {
            rows.add(Row.of(DELTA));
        }
        rows.addAll(List.of(
                Row.more(RATE),
                Row.more(STEPS),
                Row.more(X),
                Row.more(Y),
                Row.more(HELD),
                Row.more(REDUCE),
                Row.more(BESIDE),
                Row.more(LOWER)));
        return rows;
    }

    // The level must reach every point, also one far away.
    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        SliderRange range = lens.range();
        boolean toThePoints = lens.id().equals(C.id()) && !isClasses(now);
        if (!toThePoints) {
            return range;
        }
        double low = Math.max(C.min(), now.get(Y).stream().reduce(range.min(), Math::min));
        double high = Math.min(C.max(), now.get(Y).stream().reduce(range.max(), Math::max));
        return SliderRange.linear(Math.floor(low), Math.ceil(high), high - low > 200 ? 1 : range.step());
    }

    private static boolean isClasses(Values now) {
        return now.get(TASK) == Task.CLASSIFIER || now.get(FUNCTION) == LossFunction.CROSS_ENTROPY;
    }

    @Override
    public List<Mark> marks(NumberLens lens, Values now) {
        if (!lens.id().equals(C.id()) || objection(now).isPresent()) {
            return List.of();
        }
        Lowest lowest = Lowest.of(objective(now));
        return lowest.known() ? List.of(new Mark(lowest.b(), "best")) : List.of();
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public Optional<String> objection(Values values) {
        if (values.get(TASK) == Task.LINE && values.get(FUNCTION) == LossFunction.CROSS_ENTROPY) {
            return Optional.of(
                    "a line's output is no probability, so cross-entropy cannot measure it; choose two classes"
                            + " or another loss");
        }
        int xs = values.get(X).size();
        int ys = values.get(Y).size();
        if (xs != ys) {
            return Optional.of(
                    String.format(Locale.ROOT, "x has %d numbers and y has %d; give every point both", xs, ys));
        }
        Optional<Double> stray = values.get(HELD).stream().filter(n -> n > xs).findFirst();
        if (stray.isPresent()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "held names point %d; there %s",
                    stray.get().intValue(),
                    xs == 1 ? "is one point" : "are " + xs + " points"));
        }
        return values.get(HELD).stream().distinct().count() < xs
                ? strange(values)
                : Optional.of("held names every point; leave at least one to learn from");
    }

    // Outputs are either numbers or probabilities, and both losses have to mean the same.
    private static Optional<String> strange(Values values) {
        boolean other = values.get(BESIDE).function.orElse(values.get(FUNCTION)) != values.get(FUNCTION);
        boolean surprise = values.get(FUNCTION) == LossFunction.CROSS_ENTROPY
                || values.get(BESIDE) == BesideFunction.CROSS_ENTROPY;
        return other && surprise && values.get(TASK) != Task.CLASSIFIER
                ? Optional.of(
                        "cross-entropy and another loss beside each other need two classes; choose task=classifier")
                : Optional.empty();
    }

    /** Two classes come with cross-entropy, and cross-entropy with two classes; a line leaves both. */
    @Override
    public Values chosen(Values before, Values after) {
        Values settled = LossChoices.settled(before, after);
        if (strange(settled).isPresent()) {
            return settled.without(BESIDE);
        }
        boolean added = settled.get(BESIDE) != before.get(BESIDE) && settled.get(BESIDE) != BesideFunction.NONE;
        return added ? settled.with(LOWER, LowerPart.STEPS) : settled;
    }

    @Override
    public boolean isLong(Values values) {
        return values.get(STEPS) * values.get(X).size() > MOST_AT_ONCE;
    }

    @Override
    public Scoring solve(Values values, Progress<? super Scoring> progress) {
        Objective objective = objective(values);
        boolean constant = objective.task() == Task.CONSTANT;
        double w = constant ? 0 : values.get(W);
        double b = constant ? values.get(C) : values.get(B);
        double rate = values.get(RATE);
        int steps = Math.toIntExact(values.get(STEPS));
        return new Scoring(
                objective,
                rate,
                LossWalk.of(objective, w, b, rate, steps).walk(),
                Lowest.of(objective),
                values.get(BESIDE).function.map(function -> LossWalk.of(objective.by(function), w, b, rate, steps)));
    }

    private static Objective objective(Values values) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < values.get(X).size(); i++) {
            double y = values.get(Y).get(i);
            double target = isClasses(values) ? Math.max(0, Math.min(1, y)) : y;
            boolean held = values.get(HELD).contains((double) i + 1);
            examples.add(new Example(i + 1, values.get(X).get(i), y, target, held));
        }
        return new Objective(
                values.get(TASK),
                values.get(FUNCTION),
                values.get(DELTA),
                values.get(REDUCE),
                values.get(L2),
                examples);
    }

    @Override
    public Optional<Remedy> remedy(Values values, Scoring scoring) {
        OptionalDouble stable = StableRate.of(scoring, Math.toIntExact(values.get(STEPS)));
        return stable.isPresent() ? Optional.of(Remedy.rate(values, RATE, stable.getAsDouble())) : Optional.empty();
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("data", "landscape", "loss-function", "shares", "sum", "steps", "noise");
    }

    @Override
    public List<Readout<Scoring>> readouts() {
        return LossReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(LossPython.of(solve(values, Progress.silent())));
    }

    @Override
    public String describe(Scoring scoring) {
        return LossWords.describe(scoring);
    }
}
