package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Remedy;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A deep net trained from five starts at once: which of them learns. */
public final class TrainScene implements Widget<TrainComparison> {

    /** Weights times steps that take some ten seconds on a slow machine. */
    private static final long MOST = 20_000_000;

    private static final int USUAL = 200;

    private final Cached<TrainField> last = new Cached<TrainField>(
            List.of(DATA, DEPTH, WIDTH, ACTIVATION, RATE, SEED), (seen, progress) -> new TrainField(seen));

    @Override
    public String id() {
        return "train";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RATE, STEPS, DATA, ACTIVATION, DEPTH, WIDTH, SEED);
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(Row.of(RATE), Row.of(STEPS), Row.of(DATA), Row.of(ACTIVATION), Row.more(DEPTH), Row.more(WIDTH));
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.id().equals(STEPS.id()) ? SliderRange.linear(0, Math.max(USUAL, now.get(STEPS)), 1) : lens.range();
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public Optional<String> objection(Values values) {
        long parameters = TrainField.parameters(values);
        long work = parameters * Math.max(1, values.get(STEPS));
        return work <= MOST
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%d layers × width %d are %d weights and biases; %s: take fewer steps, layers or neurons",
                        values.get(DEPTH),
                        values.get(WIDTH),
                        parameters,
                        parameters > MOST
                                ? "at most " + MOST + " can be trained"
                                : "at most " + MOST / parameters + " steps of them can be taken"));
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(values) || !last.get(values, Progress.silent()).has(Math.toIntExact(values.get(STEPS)));
    }

    @Override
    public TrainComparison solve(Values values, Progress<? super TrainComparison> progress) {
        progress.at(0);
        int steps = Math.toIntExact(values.get(STEPS));
        TrainField field = last.get(values, Progress.silent());
        field.upTo(steps, progress);
        return field.after(steps, true);
    }

    @Override
    public Optional<Remedy> remedy(Values values, TrainComparison comparison) {
        return comparison.stable().isPresent()
                ? Optional.of(Remedy.rate(values, RATE, comparison.stable().getAsDouble()))
                : Optional.empty();
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("losses", "weight-gradients", "outputs");
    }

    @Override
    public List<Readout<TrainComparison>> readouts() {
        return TrainReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(TrainTorch.of(solve(values, Progress.silent())));
    }

    @Override
    public String describe(TrainComparison comparison) {
        return TrainReadouts.describe(comparison);
    }
}
