package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Initialiser;
import firstlayer.math.Initialiser.Scheme;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Race;
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

    private final Cached<List<RaceRun>> last = new Cached<List<RaceRun>>(List.of(RATE, SIGMA, C, SEED), RaceScene::run)
            .rounding(EPOCHS, RaceScene::length);

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
        return last.get(values, Progress.silent()).stream()
                .anyMatch(run -> !run.knowsCurvature(run.step(values.get(EPOCHS))));
    }

    @Override
    public RaceResult solve(Values values, Progress<? super RaceResult> progress) {
        progress.at(0);
        List<RaceRun> runs = last.get(values, progress.from((List<RaceRun> partial) -> field(partial, values)));
        return field(runs, values);
    }

    private static List<RaceRun> run(Values seen, Progress<? super List<RaceRun>> progress) {
        List<RaceRun> runs = new ArrayList<>();
        for (Scheme scheme : SCHEMES) {
            double done = runs.size();
            runs.add(new RaceRun(Race.run(
                    start(scheme, seen),
                    seen.get(RATE),
                    Math.toIntExact(seen.get(EPOCHS)),
                    seen.get(SEED),
                    share -> progress.at((done + share) / SCHEMES.size()),
                    soFar -> {})));
            // A race too short to report by itself still asks whether anybody waits.
            progress.at((done + 1) / SCHEMES.size());
            progress.soFar(List.copyOf(runs));
        }
        return List.copyOf(runs);
    }

    private static Initialiser start(Scheme scheme, Values seen) {
        return Initialiser.of(scheme, seen.get(scheme == Scheme.NORMAL ? SIGMA : C));
    }

    private static RaceResult field(List<RaceRun> runs, Values values) {
        List<Runner> runners = new ArrayList<>();
        for (RaceRun run : runs) {
            runners.add(runner(SCHEMES.get(runners.size()), run, values.get(EPOCHS)));
        }
        return new RaceResult(runners, values.get(EPOCHS), values.get(RATE));
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
