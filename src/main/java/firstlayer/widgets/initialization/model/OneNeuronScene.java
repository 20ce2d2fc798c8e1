package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Histogram;
import firstlayer.math.net.NeuronSums;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One neuron with n inputs, drawn and shown something many times over. */
public final class OneNeuronScene implements Widget<Sums> {

    private static final int DRAWS = 3000;
    private static final int BINS = 81;
    /** Pairs of draws that take about 4 ms. */
    private static final int SHORT = 50_000;
    /** Deviations of the widest neuron that fit on one side. */
    private static final double DEVIATIONS = 2.6;

    private final Cached<NeuronSums> drawn = new Cached<NeuronSums>(List.of(INPUTS, SEED), OneNeuronScene::draw);

    @Override
    public String id() {
        return "one-neuron";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(INPUTS, SCHEME, SIGMA, R, C, GAIN, FAN, SEED);
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(INPUTS), Row.of(SCHEME)));
        rows.addAll(sizeRow(now));
        rows.add(Row.more(GAIN));
        rows.addAll(fanRow(now));
        return rows;
    }

    @Override
    public boolean isLong(Values values) {
        return values.get(INPUTS) * DRAWS > SHORT;
    }

    @Override
    public Sums solve(Values values, Progress<? super Sums> progress) {
        Initialiser start = start(values);
        int inputs = Math.toIntExact(values.get(INPUTS));
        progress.at(0);
        NeuronSums neuron = drawn.get(values, Progress.silent());
        progress.at(0.5);
        double[] chosen = neuron.sums(start);
        progress.at(0.8);
        double[] steady = neuron.sums(Initialiser.of(Initialiser.Scheme.LECUN));
        double reach = DEVIATIONS * Math.max(1, Sums.expected(start, Sums.most(inputs)));
        return new Sums(start, inputs, reach, count(chosen, reach), count(steady, reach));
    }

    private static NeuronSums draw(Values seen, Progress<? super NeuronSums> progress) {
        return new NeuronSums(Math.toIntExact(seen.get(INPUTS)), DRAWS, seen.get(SEED));
    }

    private static Histogram count(double[] sums, double reach) {
        return Histogram.of(new double[][] {sums}, -reach, reach, BINS);
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("sums", "deviation", "sums-divided");
    }

    @Override
    public List<Readout<Sums>> readouts() {
        return List.of(
                Readout.one(
                        "sum-std",
                        "deviation of z, this draw",
                        Role.OUTPUT,
                        Format.THREE_DIGITS,
                        sums -> sums.chosen().deviation()),
                Readout.one("weight-variance", "n·Var(w)", Role.WEIGHT, Format.THREE_DIGITS, Sums::weightVariance),
                Readout.one(
                        "expected-std", "deviation of z, on average", Role.OUTPUT, Format.THREE_DIGITS, Sums::expected),
                Readout.one("weight-std", "deviation of w", Role.WEIGHT, Format.THREE_DIGITS, Sums::weightDeviation));
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(OneNeuronPython.of(solve(values, Progress.silent()), DRAWS, values.get(SEED)));
    }

    @Override
    public String describe(Sums sums) {
        return String.format(
                Locale.ROOT,
                "With %s and weights by %s the sums z of this draw spread by %s; %s is %s. By 1/n they spread by %s.",
                sums.inputs() == 1 ? "one input" : sums.inputs() + " inputs",
                SchemeNames.of(sums.start()),
                Numbers.significant(sums.chosen().deviation(), 3),
                sums.rule(),
                Numbers.significant(sums.expected(), 3),
                Numbers.significant(sums.steady().deviation(), 3));
    }
}
