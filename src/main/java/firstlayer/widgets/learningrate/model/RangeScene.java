package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Schedule;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
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
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A rate is looked for: by one training whose rate grows, or by many trainings. */
public final class RangeScene implements Widget<RangeResult> {

    static final long SEED_COUNT = SEED.max() + 1;

    private static final RangeMarks UNREAD = RangeMarks.none("the range tests mark it");

    private static final List<Parameter<?>> ALL =
            List.of(TEST, LOW, HIGH, LENGTH, RATES, SEEDS, DATA, HIDDEN, BATCH, OPTIMIZER, MOMENTUM, SEED);

    private final Cached<RangeResult> tested = new Cached<RangeResult>(ALL, RangeScene::test);

    @Override
    public String id() {
        return "range";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(TEST), Row.of(LOW), Row.of(HIGH), Row.of(LENGTH)));
        if (now.get(TEST) == RateTest.U) {
            rows.addAll(List.of(Row.of(SEEDS), Row.more(RATES)));
        }
        rows.addAll(List.of(Row.more(DATA), Row.more(HIDDEN), Row.more(BATCH), Row.more(OPTIMIZER)));
        if (now.get(OPTIMIZER).hasMomentum()) {
            rows.add(Row.more(MOMENTUM));
        }
        return rows;
    }

    @Override
    public Optional<String> objection(Values values) {
        return values.get(LOW) < values.get(HIGH)
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the lowest rate is %s and the highest %s; the lowest must be below the highest",
                        Numbers.plain(values.get(LOW)),
                        Numbers.plain(values.get(HIGH))));
    }

    @Override
    public boolean isLong(Values values) {
        return !tested.has(values);
    }

    @Override
    public RangeResult solve(Values values, Progress<? super RangeResult> progress) {
        return tested.get(values, progress);
    }

    private static RangeResult test(Values values, Progress<? super RangeResult> progress) {
        RangeResult result = values.get(TEST) == RateTest.U ? manySeeds(values, progress) : growing(values, progress);
        return RangeReadouts.diverged(result) ? result.stable(stable(values, result, progress)) : result;
    }

    /** The first of the rate that is read off, or else of the lowest, its half, its quarter, … by which a training does not end worse. */
    private static OptionalDouble stable(Values values, RangeResult result, Progress<? super RangeResult> progress) {
        TrainingSetup setup = new TrainingSetup(values);
        double first = RangeReadouts.readOff(result).orElse(values.get(LOW));
        return Remedy.calmer(LOW, first, rate -> {
            NetworkRun run = setup.train(Schedule.constant(rate), steps(values), share -> progress.at(1), soFar -> {});
            return run.steps() == steps(values) && run.loss(run.steps()) <= run.loss(0);
        });
    }

    private static RangeResult growing(Values values, Progress<? super RangeResult> progress) {
        TrainingSetup setup = new TrainingSetup(values);
        RateTest test = values.get(TEST);
        RateRamp ramp = RateRamp.of(setup, schedule(values), steps(values), progress::at);
        RangeMarks marks = test == RateTest.LINEAR ? RangeMarks.linear(ramp) : RangeMarks.exponential(ramp);
        return new RangeResult(
                test,
                ramp,
                marks,
                SeedCurve.NONE,
                steps(values),
                setup.batch(),
                setup.data().size(),
                true,
                OptionalDouble.empty());
    }

    private static int steps(Values values) {
        return Math.toIntExact(values.get(LENGTH));
    }

    private static Schedule schedule(Values values) {
        double low = values.get(LOW);
        if (steps(values) == 1) {
            return Schedule.constant(low);
        }
        return values.get(TEST) == RateTest.LINEAR
                ? Schedule.linear(low, values.get(HIGH), steps(values))
                : Schedule.geometric(low, values.get(HIGH), steps(values));
    }

    private static double[] rates(Values values) {
        int count = Math.toIntExact(values.get(RATES));
        double low = values.get(LOW);
        return count == 1
                ? new double[] {low}
                : IntStream.range(0, count)
                        .mapToDouble(k -> low * Math.pow(values.get(HIGH) / low, k / (count - 1.0)))
                        .toArray();
    }

    private static RangeResult manySeeds(Values values, Progress<? super RangeResult> progress) {
        double[] rates = rates(values);
        int seeds = Math.toIntExact(values.get(SEEDS));
        double[][] losses = new double[seeds][0];
        int[][] lost = new int[seeds][0];
        int asked = seeds * rates.length;
        progress.soFar(seen(values, new SeedCurve(rates, losses.clone(), lost.clone(), asked)));
        for (int s = 0; s < seeds; s++) {
            TrainingSetup setup = new TrainingSetup(values.with(SEED, (values.get(SEED) + s) % SEED_COUNT));
            for (int k = 0; k < rates.length; k++) {
                double done = s * rates.length + k;
                NetworkRun run = setup.train(
                        Schedule.constant(rates[k]),
                        steps(values),
                        share -> progress.at((done + share) / asked),
                        soFar -> {});
                boolean left = run.steps() < steps(values);
                double loss = left ? Double.NaN : run.loss(run.steps());
                losses[s] = Arrays.copyOf(losses[s], k + 1);
                lost[s] = Arrays.copyOf(lost[s], k + 1);
                losses[s][k] = loss <= run.loss(0) ? loss : Double.NaN;
                lost[s][k] = left ? run.steps() : -1;
                progress.soFar(seen(values, new SeedCurve(rates, losses.clone(), lost.clone(), asked)));
            }
        }
        return seen(values, new SeedCurve(rates, losses, lost, asked));
    }

    private static RangeResult seen(Values values, SeedCurve seeds) {
        int points = TrainingSetup.POINTS;
        int batch = values.get(BATCH) == 0 ? points : Math.toIntExact(values.get(BATCH));
        return new RangeResult(
                RateTest.U,
                RateRamp.NONE,
                UNREAD,
                seeds,
                steps(values),
                batch,
                points,
                seeds.isOver(),
                OptionalDouble.empty());
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("range", "beside-range");
    }

    @Override
    public List<Readout<RangeResult>> readouts() {
        return RangeReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(RangePython.of(values, solve(values, Progress.silent())));
    }

    // A training by one rate stands in another scene.
    @Override
    public Optional<Remedy> remedy(Values values, RangeResult result) {
        if (result.stable().isEmpty()) {
            return Optional.empty();
        }
        Values network = values.with(SCENE, LearningRateScene.NETWORK)
                .with(STEPS, values.get(LENGTH))
                .with(SCHEDULE, ScheduleChoice.CONSTANT)
                .with(CHANGES, RateChanges.NONE)
                .with(LANES, List.of());
        Remedy remedy = Remedy.rate(network, RATE, result.stable().getAsDouble());
        return Optional.of(new Remedy(remedy.label() + " in Network", remedy.values()));
    }

    @Override
    public String describe(RangeResult result) {
        return RangeWords.of(result);
    }
}
