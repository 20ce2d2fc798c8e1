package firstlayer.widgets.chainrule.model;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.List;
import java.util.Locale;

/** Neurons one behind the other: slopes multiply, so the gradient dies, lives or grows. */
public final class ChainScene implements Widget<Fading> {

    @Override
    public String id() {
        return "chain";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                ChainRuleParameters.LINKS,
                ChainRuleParameters.WEIGHT,
                ChainRuleParameters.CENTRE,
                ChainRuleParameters.LINK,
                ChainRuleParameters.SKIP,
                ChainRuleParameters.START);
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(
                Row.of(ChainRuleParameters.LINKS),
                Row.of(ChainRuleParameters.WEIGHT),
                Row.of(ChainRuleParameters.LINK),
                Row.of(ChainRuleParameters.CENTRE),
                Row.of(ChainRuleParameters.SKIP),
                Row.more(ChainRuleParameters.START));
    }

    @Override
    public Fading solve(Values values, Progress<? super Fading> progress) {
        return Fading.of(values);
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("gradient-left", "chain");
    }

    @Override
    public List<Readout<Fading>> readouts() {
        return List.of(Readout.counted(
                "gradient-left.n",
                "gradient left after link ",
                Role.GRADIENT,
                Format.THREE_DIGITS,
                fading -> fading.now().stream()
                        .skip(1)
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(ChainPython.chain(Fading.of(values), values.get(ChainRuleParameters.START)));
    }

    @Override
    public String describe(Fading fading) {
        return String.format(
                Locale.ROOT,
                "%s of the gradient is left after %d %s links with weight %s.",
                Numbers.significant(fading.end(), 3),
                fading.links(),
                ChainRuleParameters.LINK.write(fading.activation()),
                Numbers.plain(fading.weight()));
    }
}
