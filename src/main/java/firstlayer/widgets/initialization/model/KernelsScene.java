package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Bars;
import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A bank of kernels that learns in which direction a bar lies. */
public final class KernelsScene implements Widget<Bank> {

    public static final double RATE = 1;

    /** Steps of the usual training. */
    public static final int USUAL = 100;

    /** Weights of all kernels times steps that are kept, and take some ten seconds on a slow machine. */
    private static final long MOST = 5_000_000;

    private static final double DONE = 0.99;

    private static final List<Parameter<?>> SEEN = List.of(SCHEME, SIGMA, R, C, KERNEL, CHANNELS, GAIN, FAN, SEED);
    private static final List<Parameter<?>> ALL =
            List.of(SCHEME, SIGMA, R, C, KERNEL, CHANNELS, GAIN, FAN, STEPS, IMAGE, ROW, COLUMN, SEED);

    private static final Reading ON_ITS_WAY = Reading.none("training is on its way");

    private final Cached<Bank> last = new Cached<Bank>(SEEN, KernelsScene::train).rounding(STEPS, KernelsScene::length);

    @Override
    public String id() {
        return "kernels";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(SCHEME), Row.of(STEPS), Row.of(KERNEL), Row.of(CHANNELS)));
        rows.addAll(sizeRow(now));
        rows.add(Row.more(GAIN));
        rows.addAll(fanRow(now));
        rows.add(Row.more(IMAGE));
        if (now.get(IMAGE) > 0) {
            rows.addAll(List.of(Row.more(ROW), Row.more(COLUMN)));
        }
        return rows;
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        if (lens.id().equals(STEPS.id())) {
            return SliderRange.linear(0, Math.max(USUAL, now.get(STEPS)), 1);
        }
        boolean place = lens.id().equals(ROW.id()) || lens.id().equals(COLUMN.id());
        return place ? SliderRange.linear(1, places(now), 1) : lens.range();
    }

    @Override
    public Optional<String> objection(Values values) {
        long side = values.get(KERNEL);
        if (side % 2 == 0) {
            return Optional.of(
                    String.format(Locale.ROOT, "kernel %d: a kernel has a middle; its side is 1, 3, 5 or 7", side));
        }
        long weights = side * side * values.get(CHANNELS) * KernelBank.KERNELS;
        if (weights * values.get(STEPS) > MOST) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%d steps of kernels with %d weights: take at most %d steps of so many",
                    values.get(STEPS),
                    weights,
                    MOST / weights));
        }
        long far = Math.max(values.get(ROW), values.get(COLUMN));
        return far <= places(values)
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "line %d, column %d: a %d × %d kernel has %d places in each direction; at most %d",
                        values.get(ROW),
                        values.get(COLUMN),
                        side,
                        side,
                        places(values),
                        places(values)));
    }

    /** A larger kernel has fewer places: the lit one stays among them. */
    @Override
    public Values chosen(Values before, Values after) {
        long most = Math.max(1, places(after));
        return after.with(ROW, Math.min(most, after.get(ROW))).with(COLUMN, Math.min(most, after.get(COLUMN)));
    }

    private static long places(Values values) {
        return Bars.SIDE - values.get(KERNEL) + 1;
    }

    /** The patch at a place of the maps, counted from 0, of a picture counted from 1. */
    public static Values lit(Values now, int image, int row, int column) {
        return now.with(IMAGE, (long) image).with(ROW, row + 1L).with(COLUMN, column + 1L);
    }

    /** Steps that a run takes, of which so many are asked for: scrubbing computes it once. */
    private static long length(long steps) {
        long length = USUAL;
        while (length < steps) {
            length = Math.min(STEPS.max(), 2 * length);
        }
        return length;
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(values);
    }

    @Override
    public Bank solve(Values values, Progress<? super Bank> progress) {
        return at(last.get(values, progress.from((Bank partial) -> at(partial, values))), values);
    }

    private static Bank at(Bank trained, Values values) {
        int steps = Math.toIntExact(values.get(STEPS));
        return new Bank(
                trained.start(),
                trained.bars(),
                trained.before(),
                trained.run().map(run -> run.upTo(steps)),
                steps,
                Math.toIntExact(values.get(IMAGE)),
                Math.toIntExact(values.get(ROW) - 1),
                Math.toIntExact(values.get(COLUMN) - 1));
    }

    private static Bank train(Values seen, Progress<? super Bank> progress) {
        Initialiser start = start(seen);
        long seed = seen.get(SEED);
        int channels = Math.toIntExact(seen.get(CHANNELS));
        int steps = Math.toIntExact(seen.get(STEPS));
        KernelBank before = KernelBank.start(Math.toIntExact(seen.get(KERNEL)), channels, start, seed);
        Bars bars = Bars.draw(KernelRun.PICTURES, channels, seed);
        Bank begun = new Bank(start, bars, before, Optional.empty(), steps, 0, 0, 0);
        progress.soFar(begun);
        KernelRun run = KernelRun.of(before, bars, RATE, steps, progress::at);
        progress.at(DONE);
        return new Bank(start, bars, before, Optional.of(run), steps, 0, 0, 0);
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("kernels", "images", "maps", "losses");
    }

    @Override
    public List<Readout<Bank>> readouts() {
        return List.of(
                Readout.one("weight-std", "deviation of w", Role.WEIGHT, Format.THREE_DIGITS, Bank::deviation),
                Readout.one("weight-variance", "n·Var(w)", Role.WEIGHT, Format.THREE_DIGITS, Bank::weightVariance),
                Readout.one(
                        "fan-in",
                        "fan-in k·k·c",
                        Role.INPUT,
                        Format.WHOLE,
                        bank -> bank.before().fanIn()),
                Readout.some(
                        "clones",
                        "largest difference between kernels",
                        Role.WEIGHT,
                        Format.THREE_DIGITS,
                        bank -> bank.run()
                                .map(run -> Reading.of(run.after().largestDifference()))
                                .orElse(ON_ITS_WAY)),
                Readout.some(
                        "accuracy",
                        "bars classified correctly",
                        Role.OUTPUT,
                        Format.PERCENT,
                        bank -> bank.run()
                                .map(run -> Reading.of(run.accuracy()))
                                .orElse(ON_ITS_WAY)),
                Readout.some(
                        "kernel-loss",
                        "cross-entropy",
                        Role.LOSS,
                        Format.FOUR_DIGITS,
                        bank -> bank.run().map(run -> Reading.of(run.loss())).orElse(ON_ITS_WAY)),
                Readout.each(
                        "feature.n",
                        "feature map at the lit patch, kernel",
                        Role.OUTPUT,
                        Format.THREE_DIGITS,
                        KernelsScene::activations));
    }

    private static Map<String, Reading> activations(Bank bank) {
        Map<String, Reading> activations = new LinkedHashMap<>();
        for (int which = 0; which < KernelBank.KERNELS; which++) {
            activations.put(
                    String.valueOf(which + 1),
                    bank.run().isEmpty()
                            ? ON_ITS_WAY
                            : bank.map(which)
                                    .map(map -> Reading.of(map[bank.row()][bank.column()]))
                                    .orElse(Reading.none("no image is chosen")));
        }
        return activations;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(KernelsPython.of(
                start(values),
                Math.toIntExact(values.get(KERNEL)),
                Math.toIntExact(values.get(CHANNELS)),
                Math.toIntExact(values.get(STEPS)),
                lit(values),
                values.get(SEED)));
    }

    private static int[] lit(Values values) {
        return List.of(IMAGE, ROW, COLUMN).stream()
                .mapToInt(place -> Math.toIntExact(values.get(place) - 1))
                .toArray();
    }

    @Override
    public String describe(Bank bank) {
        KernelBank before = bank.before();
        return String.format(
                Locale.ROOT,
                "%d kernels of %d × %d × %d have a fan-in of %d; by %s a weight has deviation %s.%s",
                KernelBank.KERNELS,
                before.kernel(),
                before.kernel(),
                before.channels(),
                before.fanIn(),
                SchemeNames.of(bank.start()),
                Numbers.significant(bank.deviation(), 3),
                bank.run().map(run -> trained(bank, run)).orElse(""));
    }

    private static String trained(Bank bank, KernelRun run) {
        return String.format(
                Locale.ROOT,
                " %s %d %s of training they classify %s of the bars of %d directions correctly.",
                bank.left() ? "It ran away; after" : "After",
                run.steps(),
                run.steps() == 1 ? "step" : "steps",
                Format.PERCENT.text(run.accuracy()),
                Bars.DIRECTIONS);
    }
}
