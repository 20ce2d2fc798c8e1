package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Misread;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A widget with a control of every kind; its result is what it is set to. */
final class Workbench implements Widget<Values> {

    enum Kind {
        FLAT,
        DEEP
    }

    static final RealParameter TILT = new RealParameter(
            name("tilt", Role.WEIGHT).becoming("now.tilt"), -100, 100, SliderRange.linear(-3, 3, 0.1), 1.0);
    static final RealParameter RATE =
            new RealParameter(name("rate", Role.RATE), 0, 1e6, SliderRange.log(0.001, 10), 0.1);
    static final Choice<Kind> KIND =
            Choice.of(name("kind", Role.PLAIN), kind -> kind == Kind.FLAT ? "flat" : "deep", Kind.FLAT);
    /** Only there while the kind is deep. */
    static final IntegerParameter DEPTH =
            new IntegerParameter(name("depth", Role.PLAIN), 1, 50, SliderRange.linear(1, 10, 1), 2L);

    static final Text<String> SUM = new Text<>(
            name("sum", Role.PLAIN), 40, Workbench::letters, text -> text, text -> text.length() + " letters", "a+b");
    static final Flag NOISY = new Flag(name("noisy", Role.PLAIN), false);
    static final RealParameter NOISE =
            new RealParameter(name("noise", Role.PLAIN), 0, 9, SliderRange.linear(0, 1, 0.1), 0.0);

    static final IntegerParameter STEPS =
            new IntegerParameter(name("steps", Role.PLAIN), 0, 99, SliderRange.linear(0, 20, 1), 0L);

    private static Name name(String id, Role role) {
        return new Name(id, id + " label", "", role, "Turns " + id + ".");
    }

    private static String letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("ab+".indexOf(text.charAt(i)) < 0) {
                throw new Misread(String.format(Locale.ROOT, "'%s' is none of a, b, +", text.charAt(i)), i);
            }
        }
        return text;
    }

    @Override
    public String id() {
        return "workbench";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TILT, RATE, KIND, DEPTH, SUM, NOISY, NOISE, STEPS);
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.bar(KIND), Row.line(SUM), Row.of(TILT)));
        if (now.get(KIND) == Kind.DEEP) {
            rows.add(Row.bar(NOISY));
            rows.add(Row.of(DEPTH));
        }
        rows.addAll(List.of(Row.of(KIND), Row.of(RATE), Row.more(NOISE), Row.more(STEPS)));
        return rows;
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public Values solve(Values values, Progress<? super Values> progress) {
        return values;
    }

    @Override
    public List<Readout<Values>> readouts() {
        return List.of(
                Readout.one("twice", "2·tilt", Role.PLAIN, Format.HUNDREDTHS, values -> 2 * values.get(TILT)),
                Readout.one(
                        "now.tilt",
                        "tilt",
                        Role.WEIGHT,
                        Format.TENTHS,
                        values -> values.get(TILT) + values.get(STEPS)));
    }

    @Override
    public String describe(Values result) {
        return "Tilt is " + result.text(TILT) + ".";
    }
}
