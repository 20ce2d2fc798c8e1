package firstlayer.widgets.neuron.model;

import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Remedy;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One neuron: z = k(w·x + b), a = φ(z), its line, and what it learns from points. */
public final class NeuronWidget implements Widget<Neuron> {

    private static final String ONE = "&inputs=2&k=1&second=off&steps=0";
    private static final String FOLD = "&inputs=2&w11=1&w12=1&b1=0&w21=1&w22=1&b2=-1&v1=1&v2=-2&c=0&steps=0";

    @Override
    public String id() {
        return "neuron";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return NeuronParameters.ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        int n = now.get(NeuronParameters.INPUTS).intValue();
        Target target = now.get(NeuronParameters.TARGET);
        boolean folded = now.get(NeuronParameters.SECOND) != SecondLayer.OFF;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.bar(NeuronParameters.TARGET));
        if (target == Target.OWN) {
            rows.add(Row.line(NeuronParameters.POINTS));
        }
        if (folded) {
            rows.addAll(List.of(Row.of(NeuronParameters.SECOND), Row.of(PairParameters.B1), Row.of(PairParameters.B2)));
            PairParameters.ALL.stream().skip(2).forEach(weight -> rows.add(Row.more(weight)));
        } else {
            NeuronParameters.W.subList(0, n).forEach(w -> rows.add(Row.of(w)));
            rows.add(Row.of(NeuronParameters.B));
            rows.add(Row.of(NeuronParameters.ACTIVATION));
        }
        NeuronParameters.X.subList(0, n).forEach(x -> rows.add(Row.more(x)));
        if (!folded) {
            rows.add(target == Target.XOR ? Row.of(NeuronParameters.SECOND) : Row.more(NeuronParameters.SECOND));
            rows.add(Row.more(NeuronParameters.K));
            rows.add(Row.more(NeuronParameters.INPUTS));
        }
        if (time(now).isPresent()) {
            rows.addAll(List.of(
                    Row.more(NeuronParameters.RULE),
                    Row.more(NeuronParameters.RATE),
                    Row.more(NeuronParameters.STEPS)));
        }
        return rows;
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        if (!lens.id().equals(NeuronParameters.STEPS.id())) {
            return lens.range();
        }
        int n = now.get(NeuronParameters.INPUTS).intValue();
        int points = now.get(NeuronParameters.TARGET)
                .samples(n, now.get(NeuronParameters.POINTS))
                .size();
        int rounds = now.get(NeuronParameters.RULE) == LearningRule.PERCEPTRON ? 12 : 200;
        double end = Math.min(NeuronParameters.STEPS.max(), Math.max(1, rounds * points));
        return SliderRange.linear(0, Math.max(end, now.get(NeuronParameters.STEPS)), 1);
    }

    /** The pair of neurons has two inputs and does not learn. */
    @Override
    public Values chosen(Values before, Values after) {
        boolean paired = after.get(NeuronParameters.SECOND) != SecondLayer.OFF;
        return paired ? after.with(NeuronParameters.INPUTS, 2L).with(NeuronParameters.STEPS, 0L) : after;
    }

    /** Learning needs points, and one neuron. */
    @Override
    public Optional<IntegerParameter> time(Values now) {
        boolean learns =
                now.get(NeuronParameters.TARGET) != Target.NONE && now.get(NeuronParameters.SECOND) == SecondLayer.OFF;
        return learns ? Optional.of(NeuronParameters.STEPS) : Optional.empty();
    }

    @Override
    public Neuron solve(Values values, Progress<? super Neuron> progress) {
        return Neuron.of(values);
    }

    @Override
    public Optional<Remedy> remedy(Values values, Neuron neuron) {
        OptionalDouble stable = neuron.stableRate(values.get(NeuronParameters.STEPS));
        return stable.isPresent()
                ? Optional.of(Remedy.rate(values, NeuronParameters.RATE, stable.getAsDouble()))
                : Optional.empty();
    }

    /** A run is seen by its lines. */
    @Override
    public boolean showsKept(Values now) {
        Neuron neuron = Neuron.of(now);
        InputWindow window = InputWindow.of(neuron);
        return neuron.boundaries().stream().anyMatch(line -> line.seen(window).length == 2);
    }

    @Override
    public List<String> parts() {
        return List.of("plane", "wiring", "inequalities", "learning", "activation", "sum", "status");
    }

    @Override
    public List<Readout<Neuron>> readouts() {
        return NeuronReadouts.ALL;
    }

    @Override
    public String describe(Neuron neuron) {
        return NeuronWords.describe(neuron);
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(NeuronPython.of(Neuron.of(values), Neuron.start(values)));
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset("AND", "target=and&activation=step&w1=1&w2=1&b=-1.5" + ONE),
                new Preset("OR", "target=or&activation=step&w1=1&w2=1&b=-0.5" + ONE),
                new Preset("NAND", "target=nand&activation=step&w1=-1&w2=-1&b=1.5" + ONE),
                new Preset("XOR: three of four", "target=xor&activation=step&w1=1&w2=1&b=-0.5" + ONE),
                new Preset("XOR with two ReLUs", "target=xor&second=relu-pair" + FOLD),
                new Preset("Two neurons without a bend", "target=xor&second=identity-pair" + FOLD),
                new Preset(
                        "Learn AND from zero",
                        "inputs=2&target=and&activation=step&w1=0&w2=0&b=0&k=1&second=off&rule=perceptron&rate=1&steps=0"),
                new Preset(
                        "Own points", "target=own&activation=sigmoid&w1=1&w2=0&b=0&inputs=2&k=1&second=off&steps=0"));
    }
}
