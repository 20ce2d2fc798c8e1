package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Schedule;
import firstlayer.math.net.Watch;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A small network learns to tell two classes of points apart. */
public final class NetworkScene implements Widget<TrainingComparison> {

    private static final int SWEEP = 30;
    /** Trained ahead, so that time can be turned to and fro without training again. */
    private static final int AHEAD = 1000;
    /** Two thirds of the reach of the slider. */
    private static final double USUAL = 4;

    private static final List<Parameter<?>> SETUP = List.of(DATA, HIDDEN, OPTIMIZER, MOMENTUM, SCHEDULE, BATCH, SEED);

    private final Cached<TrainedRates> trained = new Cached<TrainedRates>(
                    join(SETUP, RATE, CHANGES, LANES), NetworkScene::train)
            .rounding(STEPS, NetworkScene::horizon);
    private final Cached<RateSweep> swept = new Cached<RateSweep>(SETUP, NetworkScene::sweep);

    private static List<Parameter<?>> join(List<Parameter<?>> some, Parameter<?>... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @Override
    public String id() {
        return "network";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return join(SETUP, RATE, STEPS, CHANGES, LANES, LOWER);
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(
                List.of(Row.of(RATE), Row.of(STEPS), Row.of(DATA), Row.of(HIDDEN), Row.of(LANES), Row.more(OPTIMIZER)));
        if (now.get(OPTIMIZER).hasMomentum()) {
            rows.add(Row.more(MOMENTUM));
        }
        rows.addAll(List.of(Row.more(SCHEDULE), Row.more(CHANGES), Row.more(BATCH), Row.more(LOWER)));
        return rows;
    }

    @Override
    public NumberLens turning(NumberLens declared) {
        return declared.id().equals(RATE.id()) ? RateTurn.of(declared, this::ranAway) : declared;
    }

    // What is not trained yet has not run away yet.
    private boolean ranAway(Values values) {
        return trained.has(values)
                && trained.get(values, Progress.silent()).trainings().get(0).steps() < values.get(STEPS);
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        if (lens.id().equals(STEPS.id())) {
            return SliderRange.linear(0, AHEAD, 1);
        }
        return lens.id().equals(RATE.id()) ? Rates.sliderRange(1.5 * USUAL) : lens.range();
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public boolean isLong(Values values) {
        return !trained.has(values) || showsRates(values) && !swept.has(values);
    }

    /** So far a training goes, that is asked for at a step. */
    private static long horizon(long step) {
        long horizon = AHEAD;
        while (horizon < step) {
            horizon *= 10;
        }
        return horizon;
    }

    private static boolean showsRates(Values values) {
        return values.get(LOWER) == NetworkPart.RATES;
    }

    @Override
    public TrainingComparison solve(Values values, Progress<? super TrainingComparison> progress) {
        TrainedRates all = trained.get(
                values, progress.from((TrainedRates partial) -> comparison(partial, values, RateSweep.NONE)));
        if (!showsRates(values)) {
            return comparison(all, values, RateSweep.NONE);
        }
        if (!swept.has(values)) {
            progress.soFar(comparison(all, values, RateSweep.NONE));
        }
        RateSweep sweep =
                swept.get(values, progress.from((RateSweep partial) -> comparison(all, values, RateSweep.NONE)));
        boolean oneRate = values.get(CHANGES).isEmpty();
        return comparison(
                all,
                values,
                oneRate
                        ? sweep.and(
                                values.get(RATE),
                                rate -> lossAfter(all.trainings().get(0)))
                        : sweep);
    }

    private static double lossAfter(NetworkRun training) {
        return training.steps() >= RateSweep.NET_STEPS ? training.loss(RateSweep.NET_STEPS) : Double.NaN;
    }

    private static RateSweep sweep(Values seen, Progress<? super RateSweep> progress) {
        TrainingSetup setup = new TrainingSetup(seen);
        return RateSweep.atOnce(
                0.01, 100, SWEEP, rate -> lossAfter(setup.train(rate, RateSweep.NET_STEPS, Watch.NOBODY)), progress);
    }

    private static TrainedRates train(Values seen, Progress<? super TrainedRates> progress) {
        TrainingSetup setup = new TrainingSetup(seen);
        int horizon = Math.toIntExact(seen.get(STEPS));
        boolean oneRate = seen.get(CHANGES).isEmpty();
        List<Double> rates = Stream.concat(
                        Stream.of(seen.get(RATE)),
                        seen.get(LANES).stream().distinct().filter(rate -> !oneRate || !rate.equals(seen.get(RATE))))
                .toList();
        List<Schedule> schedules = new ArrayList<>(List.of(RateTurn.schedule(seen)));
        rates.stream().skip(1).map(seen.get(SCHEDULE)::of).forEach(schedules::add);
        return TrainedRates.train(setup, rates, schedules, horizon, progress);
    }

    private static TrainingComparison comparison(TrainedRates all, Values values, RateSweep sweep) {
        int step = Math.toIntExact(values.get(STEPS));
        TrainingSetup setup = all.setup();
        List<NetLane> lanes = new ArrayList<>();
        for (int i = 0; i < all.trainings().size(); i++) {
            double rate = all.rates().get(i);
            String name = i == 0 ? values.get(CHANGES).name(rate) : RateChanges.NONE.name(rate);
            lanes.add(setup.at(
                    name, rate, all.trainings().get(i), step, all.over().get(i)));
        }
        NetworkRun main = all.trainings().get(0);
        int last = lanes.get(0).steps();
        double[] drawn = values.get(LOWER) == NetworkPart.RATIOS ? main.drawn(last) : new double[] {last};
        return new TrainingComparison(
                setup.data(),
                List.copyOf(lanes),
                sweep,
                setup.batch(),
                setup.noise(main.net(last)),
                main.ratios(drawn),
                values.get(LOWER),
                values.get(SCHEDULE),
                values.get(CHANGES));
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("map-1", "map-2", "map-3", "map-4", "loss-by-step", "loss-by-rate", "update-ratio", "schedule");
    }

    @Override
    public List<Readout<TrainingComparison>> readouts() {
        return NetworkReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        TrainingComparison comparison = solve(values, Progress.silent());
        return List.of(NetworkPython.of(values, comparison), NetworkTorch.of(values, comparison));
    }

    // By the least loss of the sweep, where there is one: it has come so far without running away.
    @Override
    public Optional<Remedy> remedy(Values values, TrainingComparison comparison) {
        NetLane main = comparison.main();
        boolean worse = main.ranAway() || main.steps() > 0 && main.endLoss() > main.startLoss();
        return worse && !comparison.sweep().isEmpty()
                ? Optional.of(Remedy.rate(
                        values.with(CHANGES, RateChanges.NONE),
                        RATE,
                        comparison.sweep().best()))
                : Optional.empty();
    }

    @Override
    public String describe(TrainingComparison comparison) {
        NetLane main = comparison.main();
        String fate = main.fate().isEmpty() ? "" : " It " + (main.isTraining() ? "is " : "") + main.fate() + ".";
        return String.format(
                Locale.ROOT,
                "With %s the loss is %s after %s, and %s of the points are right.%s%s",
                main.name(),
                Numbers.significant(main.endLoss(), 3),
                StepWords.steps(main.steps()),
                NetworkReadouts.percent(main.accuracy()),
                fate,
                noise(comparison));
    }

    private static String noise(TrainingComparison comparison) {
        return comparison.noise() > 0
                ? String.format(
                        Locale.ROOT,
                        " A step looks at %d of %d points: its gradient strays from that of all by %s of its length, on average.",
                        comparison.batch(),
                        comparison.data().size(),
                        NetworkReadouts.percent(comparison.noise()))
                : "";
    }
}
