package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.Text;
import firstlayer.ui.WidgetSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The control of each kind of parameter. One that is needed again is the same one, so that it keeps the keyboard, what is
 * being typed and the gesture that drags it while others come and go.
 */
final class ControlRows implements Parameter.Cases<List<ControlRow>> {

    /** What a control is built from once. */
    private record Look(String id, String label, Role role) {}

    private final WidgetSession<?> session;
    private final Map<Look, ControlRow> made = new HashMap<>();

    ControlRows(WidgetSession<?> session) {
        this.session = session;
    }

    /** Forgets every control but those in use now. */
    void keep(List<ControlRow> inUse) {
        made.values().retainAll(inUse);
    }

    private ControlRow once(Look look, Supplier<ControlRow> make) {
        return made.computeIfAbsent(look, needed -> make.get());
    }

    private List<ControlRow> once(Parameter<?> parameter, Supplier<ControlRow> make) {
        return List.of(once(new Look(parameter.id(), "", Role.PLAIN), make));
    }

    @Override
    public List<ControlRow> real(RealParameter real) {
        return lenses(real);
    }

    @Override
    public List<ControlRow> integer(IntegerParameter integer) {
        return lenses(integer);
    }

    @Override
    public List<ControlRow> numberMap(NumberMap map) {
        return lenses(map);
    }

    private List<ControlRow> lenses(Parameter<?> parameter) {
        return parameter.lenses(session.knobs().now()).stream().map(this::lens).toList();
    }

    private ControlRow lens(NumberLens lens) {
        return once(new Look(lens.id(), lens.label(), lens.role()), () -> new NumberRow(session, lens).row());
    }

    @Override
    public List<ControlRow> flag(Flag flag) {
        return once(flag, () -> FlagRow.of(session.knobs(), flag));
    }

    @Override
    public <E extends Enum<E>> List<ControlRow> choice(Choice<E> choice) {
        return once(choice, () -> ChoiceRow.menu(session, choice));
    }

    @Override
    public <V> List<ControlRow> text(Text<V> text) {
        return once(text, () -> TextRow.of(session, text, text.says()));
    }

    @Override
    public List<ControlRow> numberList(NumberList list) {
        return once(list, () -> TextRow.of(session, list, numbers -> ""));
    }
}
