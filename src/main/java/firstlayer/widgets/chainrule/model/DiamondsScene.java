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

/** Why backward: following every route doubles with each diamond, one sweep from the loss grows by four edges. */
public final class DiamondsScene implements Widget<DiamondRow> {

    @Override
    public String id() {
        return "diamonds";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ChainRuleParameters.LINKS);
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(Row.of(ChainRuleParameters.LINKS));
    }

    @Override
    public DiamondRow solve(Values values, Progress<? super DiamondRow> progress) {
        return DiamondRow.of(values.get(ChainRuleParameters.LINKS).intValue());
    }

    @Override
    public List<String> parts() {
        return List.of("multiplications", "diamonds");
    }

    @Override
    public List<Readout<DiamondRow>> readouts() {
        return List.of(
                Readout.one("paths", "paths", Role.PLAIN, Format.EXACT, DiamondRow::routes),
                Readout.one("edges", "edges", Role.PLAIN, Format.WHOLE, DiamondRow::edges),
                Readout.one("products-by-path", "products path by path", Role.LOSS, Format.EXACT, DiamondRow::byRoute),
                Readout.one(
                        "products-backward", "products backward", Role.GRADIENT, Format.WHOLE, DiamondRow::backward),
                Readout.one("gradient", "∂L/∂x", Role.GRADIENT, Format.EXACT, DiamondRow::gradient));
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(ChainPython.diamonds(values.get(ChainRuleParameters.LINKS)));
    }

    @Override
    public String describe(DiamondRow row) {
        return String.format(
                Locale.ROOT,
                "%s paths lead through %d edges: %s multiplications path by path, %s in one backward sweep.",
                Numbers.plain(row.routes()),
                row.edges(),
                Numbers.plain(row.byRoute()),
                Numbers.plain(row.backward()));
    }
}
