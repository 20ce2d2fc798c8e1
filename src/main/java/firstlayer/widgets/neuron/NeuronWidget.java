package firstlayer.widgets.neuron;

import firstlayer.param.Dial;
import firstlayer.param.Parameter;
import firstlayer.param.Range;
import firstlayer.param.Values;
import firstlayer.param.Whole;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One neuron: z = k(w·x + b), a = φ(z), its line, and what it learns from points. */
final class NeuronWidget implements Widget<Neuron> {

    private static final String ONE = "&inputs=2&k=1&second=off&steps=0";

    @Override
    public String id() {
        return "neuron";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return Settings.ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        int n = now.get(Settings.INPUTS).intValue();
        Target target = now.get(Settings.TARGET);
        boolean folded = now.get(Settings.SECOND) != Second.OFF;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.bar(Settings.TARGET));
        if (target == Target.OWN) {
            rows.add(Row.line(Settings.POINTS));
        }
        if (folded) {
            rows.addAll(List.of(Row.of(Settings.SECOND), Row.of(Settings.B1), Row.of(Settings.B2)));
        } else {
            Settings.W.subList(0, n).forEach(w -> rows.add(Row.of(w)));
            rows.add(Row.of(Settings.B));
            rows.add(Row.of(Settings.ACTIVATION));
        }
        Settings.X.subList(0, n).forEach(x -> rows.add(Row.more(x)));
        if (!folded) {
            rows.add(target == Target.XOR ? Row.of(Settings.SECOND) : Row.more(Settings.SECOND));
            rows.add(Row.more(Settings.K));
            rows.add(Row.more(Settings.INPUTS));
        }
        if (time(now).isPresent()) {
            rows.addAll(List.of(Row.more(Settings.RULE), Row.more(Settings.RATE), Row.more(Settings.STEPS)));
        }
        return rows;
    }

    @Override
    public Range reach(Dial dial, Values now) {
        if (!dial.id().equals(Settings.STEPS.id())) {
            return dial.range();
        }
        int n = now.get(Settings.INPUTS).intValue();
        int points =
                now.get(Settings.TARGET).samples(n, now.get(Settings.POINTS)).size();
        int rounds = now.get(Settings.RULE) == Rule.PERCEPTRON ? 12 : 200;
        double end = Math.min(Settings.STEPS.max(), Math.max(1, rounds * points));
        return Range.linear(0, Math.max(end, now.get(Settings.STEPS)), 1);
    }

    /** Learning needs points, and one neuron. */
    @Override
    public Optional<Whole> time(Values now) {
        boolean learns = now.get(Settings.TARGET) != Target.NONE && now.get(Settings.SECOND) == Second.OFF;
        return learns ? Optional.of(Settings.STEPS) : Optional.empty();
    }

    @Override
    public Neuron solve(Values values, Progress<? super Neuron> progress) {
        return Neuron.of(values);
    }

    @Override
    public List<Readout<Neuron>> readouts() {
        return NeuronReadouts.ALL;
    }

    @Override
    public String describe(Neuron neuron) {
        return NeuronReadouts.describe(neuron);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset("AND", "target=and&activation=step&w1=1&w2=1&b=-1.5" + ONE),
                new Preset("OR", "target=or&activation=step&w1=1&w2=1&b=-0.5" + ONE),
                new Preset("NAND", "target=nand&activation=step&w1=-1&w2=-1&b=1.5" + ONE),
                new Preset("XOR: three of four", "target=xor&activation=step&w1=1&w2=1&b=-0.5" + ONE),
                new Preset("XOR with two ReLUs", "inputs=2&target=xor&second=relu-pair&b1=0&b2=-1&steps=0"),
                new Preset("Two neurons without a bend", "inputs=2&target=xor&second=identity-pair&b1=0&b2=-1&steps=0"),
                new Preset(
                        "Learn AND from zero",
                        "inputs=2&target=and&activation=step&w1=0&w2=0&b=0&k=1&second=off&rule=perceptron&rate=1&steps=0"),
                new Preset(
                        "Own points", "target=own&activation=sigmoid&w1=1&w2=0&b=0&inputs=2&k=1&second=off&steps=0"));
    }
}
