package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Initialiser;
import firstlayer.math.Initialiser.Scheme;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Race;
import firstlayer.math.net.Trajectory;
import firstlayer.math.net.Watch;
import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Six starts of the 2-5-4-1 net, 44 parameters, on exclusive or. */
public final class RaceScene implements Widget<RaceResult> {

    static final List<Scheme> SCHEMES =
            List.of(Scheme.ZEROS, Scheme.NORMAL, Scheme.CONSTANT, Scheme.LECUN, Scheme.XAVIER_NORMAL, Scheme.HE_NORMAL);

    /** A run is at least this long, so that playing computes it once. */
    private static final int LEAST = 5000;

    /** Rates that are tried where a run left the numbers. */
    private static final List<Double> CALMER = List.of(1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01);

    /**
     * @param stable the largest of some rates at which all would have stayed; empty where all have stayed, or none is found
     */
    private record Field(List<RaceRun> runs, OptionalDouble stable) {}

    private final Cached<Field> last =
            new Cached<Field>(List.of(RATE, SIGMA, C, SEED), RaceScene::run).rounding(EPOCHS, RaceScene::length);

    @Override
    public String id() {
        return "race";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RATE, EPOCHS, SIGMA, C, SEED);
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(Row.of(RATE), Row.of(EPOCHS), Row.of(SIGMA), Row.more(C));
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(EPOCHS);
    }

    /** Epochs that a run takes, of which so many are asked for. */
    private static long length(long epochs) {
        long length = LEAST;
        while (length < epochs) {
            length = Math.min(EPOCHS.max(), 2 * length);
        }
        return length;
    }

    @Override
    public boolean isLong(Values values) {
        if (!last.has(values) || values.get(EPOCHS) > LEAST) {
            return true;
        }
        return last.get(values, Progress.silent()).runs().stream()
                .anyMatch(run -> !run.knowsCurvature(run.step(values.get(EPOCHS))));
    }

    @Override
    public RaceResult solve(Values values, Progress<? super RaceResult> progress) {
        progress.at(0);
        Field field = last.get(values, progress.from((Field partial) -> result(partial, values)));
        return result(field, values);
    }

    private static Field run(Values seen, Progress<? super Field> progress) {
        List<RaceRun> runs = new ArrayList<>();
        for (Scheme scheme : SCHEMES) {
            double done = runs.size();
            runs.add(new RaceRun(
                    race(scheme, seen, seen.get(RATE), share -> progress.at((done + share) / SCHEMES.size()))));
            // A race too short to report by itself still asks whether anybody waits.
            progress.at((done + 1) / SCHEMES.size());
            progress.soFar(new Field(List.copyOf(runs), OptionalDouble.empty()));
        }
        boolean all = runs.stream().allMatch(run -> run.training().complete());
        return new Field(List.copyOf(runs), all ? OptionalDouble.empty() : stable(seen, progress));
    }

    private static OptionalDouble stable(Values seen, Progress<? super Field> progress) {
        Watch watch = share -> progress.at(1);
        return CALMER.stream()
                .mapToDouble(Double::doubleValue)
                .filter(rate -> rate < seen.get(RATE))
                .filter(rate -> SCHEMES.stream()
                        .allMatch(scheme -> race(scheme, seen, rate, watch).complete()))
                .findFirst();
    }

    private static Trajectory race(Scheme scheme, Values seen, double rate, Watch watch) {
        return Race.run(
                start(scheme, seen), rate, Math.toIntExact(seen.get(EPOCHS)), seen.get(SEED), watch, soFar -> {});
    }

    private static Initialiser start(Scheme scheme, Values seen) {
        return Initialiser.of(scheme, seen.get(scheme == Scheme.NORMAL ? SIGMA : C));
    }

    private static RaceResult result(Field field, Values values) {
        List<Runner> runners = new ArrayList<>();
        for (RaceRun run : field.runs()) {
            runners.add(runner(SCHEMES.get(runners.size()), run, values.get(EPOCHS)));
        }
        return new RaceResult(runners, values.get(EPOCHS), values.get(RATE), field.stable());
    }

    private static Runner runner(Scheme scheme, RaceRun run, long epochs) {
        int step = run.step(epochs);
        double[] outputs = Arrays.stream(run.training().net(step).outputs(DataSet.XOR.inputs()))
                .mapToDouble(output -> output[0])
                .toArray();
        OptionalInt left = RaceRun.asked(epochs) > step ? OptionalInt.of(step) : OptionalInt.empty();
        double[] losses = Arrays.copyOf(run.training().losses(), step + 1);
        return new Runner(scheme, losses, left, run.curvature(step), outputs);
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("losses", "outputs");
    }

    @Override
    public List<Readout<RaceResult>> readouts() {
        return List.of(
                Readout.each("race-loss.NAME", "loss of", Role.LOSS, Format.FOUR_DIGITS, RaceScene::losses),
                Readout.each(
                        "race-curvature.NAME",
                        "steepest curvature of",
                        Role.LOSS,
                        Format.THREE_DIGITS,
                        RaceScene::curvatures));
    }

    private static Map<String, Reading> losses(RaceResult field) {
        Map<String, Reading> losses = new LinkedHashMap<>();
        field.runners()
                .forEach(runner -> losses.put(
                        SCHEME.write(runner.scheme()),
                        new Reading(OptionalDouble.of(runner.loss()), RaceWords.ending(runner))));
        field.waiting().forEach(scheme -> losses.put(SCHEME.write(scheme), Reading.none(RaceWords.TRAINING)));
        return losses;
    }

    private static Map<String, Reading> curvatures(RaceResult field) {
        Map<String, Reading> curvatures = new LinkedHashMap<>();
        field.runners()
                .forEach(runner -> curvatures.put(
                        SCHEME.write(runner.scheme()),
                        runner.left().isPresent() ? Reading.none("it ran away") : Reading.of(runner.curvature())));
        field.waiting().forEach(scheme -> curvatures.put(SCHEME.write(scheme), Reading.none(RaceWords.TRAINING)));
        return curvatures;
    }

    @Override
    public Optional<Remedy> remedy(Values values, RaceResult result) {
        boolean left =
                result.runners().stream().anyMatch(runner -> runner.left().isPresent());
        return left && result.stable().isPresent()
                ? Optional.of(Remedy.rate(values, RATE, result.stable().getAsDouble()))
                : Optional.empty();
    }

    @Override
    public List<Script> scripts(Values values) {
        Map<String, Initialiser> rules = new LinkedHashMap<>();
        SCHEMES.forEach(scheme -> rules.put(SCHEME.write(scheme), start(scheme, values)));
        return List.of(RacePython.of(rules, values.get(RATE), values.get(EPOCHS), values.get(SEED)));
    }

    @Override
    public String describe(RaceResult field) {
        return RaceWords.describe(field);
    }
}
