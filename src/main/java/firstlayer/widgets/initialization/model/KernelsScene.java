package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Bars;
import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bank of kernels that learns in which direction a bar lies. */
public final class KernelsScene implements Widget<Bank> {

    public static final int STEPS = 100;
    static final double RATE = 1;

    private static final List<Parameter<?>> ALL = List.of(SCHEME, SIGMA, R, C, KERNEL, CHANNELS, GAIN, FAN, SEED);

    private final Cached<Bank> last = new Cached<Bank>(ALL, KernelsScene::train);

    private static final double DONE = 0.99;

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
        List<Row> rows = new ArrayList<>(List.of(Row.of(SCHEME), Row.of(KERNEL), Row.of(CHANNELS)));
        rows.addAll(sizeRow(now));
        rows.add(Row.more(GAIN));
        rows.addAll(fanRow(now));
        return rows;
    }

    @Override
    public Optional<String> objection(Values values) {
        long side = values.get(KERNEL);
        return side % 2 == 1
                ? Optional.empty()
                : Optional.of(
                        String.format(Locale.ROOT, "kernel %d: a kernel has a middle; its side is 1, 3, 5 or 7", side));
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(values);
    }

    @Override
    public Bank solve(Values values, Progress<? super Bank> progress) {
        return last.get(values, progress);
    }

    private static Bank train(Values seen, Progress<? super Bank> progress) {
        Initialiser start = start(seen);
        long seed = seen.get(SEED);
        KernelBank before =
                KernelBank.start(Math.toIntExact(seen.get(KERNEL)), Math.toIntExact(seen.get(CHANNELS)), start, seed);
        progress.soFar(new Bank(start, before, Optional.empty()));
        KernelRun run = KernelRun.of(before, RATE, STEPS, seed, progress::at);
        progress.at(DONE);
        return new Bank(start, before, Optional.of(run));
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
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
                Readout.one(
                        "clones",
                        "largest difference between kernels",
                        Role.WEIGHT,
                        Format.THREE_DIGITS,
                        bank -> bank.before().largestDifference()),
                Readout.some(
                        "accuracy",
                        "bars classified correctly",
                        Role.OUTPUT,
                        Format.PERCENT,
                        bank -> bank.run()
                                .map(run -> Reading.of(run.accuracy()))
                                .orElse(Reading.none("training is on its way"))));
    }

    @Override
    public String describe(Bank bank) {
        KernelBank before = bank.before();
        String trained = bank.run()
                .map(run -> String.format(
                        Locale.ROOT,
                        " After training they classify %s of the bars of %d directions correctly.",
                        Format.PERCENT.text(run.accuracy()),
                        Bars.DIRECTIONS))
                .orElse("");
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
                trained);
    }
}
