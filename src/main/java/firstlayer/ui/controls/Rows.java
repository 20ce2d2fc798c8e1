package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Dial;
import firstlayer.param.Flag;
import firstlayer.param.Named;
import firstlayer.param.Parameter;
import firstlayer.param.Real;
import firstlayer.param.Role;
import firstlayer.param.Several;
import firstlayer.param.Text;
import firstlayer.param.Whole;
import firstlayer.ui.Host;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The control of each kind of parameter. One that is needed again is the same one, so that it keeps the keyboard, what is
 * being typed and the hand that drags it while others come and go.
 */
final class Rows implements Parameter.Cases<List<ControlRow>> {

    /** What a control is built from once. */
    private record Look(String id, String label, Role role) {}

    private final Host<?> host;
    private final Map<Look, ControlRow> made = new HashMap<>();

    Rows(Host<?> host) {
        this.host = host;
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

    /** A choice as segments in the bar, not as a menu. */
    ControlRow segments(Choice<?> choice) {
        return once(new Look(choice.id(), "segments", Role.PLAIN), () -> ChoiceRow.segments(host.knobs(), choice));
    }

    @Override
    public List<ControlRow> real(Real real) {
        return dials(real);
    }

    @Override
    public List<ControlRow> whole(Whole whole) {
        return dials(whole);
    }

    @Override
    public List<ControlRow> named(Named named) {
        return dials(named);
    }

    private List<ControlRow> dials(Parameter<?> parameter) {
        return parameter.dials(host.knobs().now()).stream().map(this::dial).toList();
    }

    private ControlRow dial(Dial dial) {
        return once(new Look(dial.id(), dial.label(), dial.role()), () -> new DialRow(host, dial).row());
    }

    @Override
    public List<ControlRow> flag(Flag flag) {
        return once(flag, () -> FlagRow.of(host.knobs(), flag));
    }

    @Override
    public <E extends Enum<E>> List<ControlRow> choice(Choice<E> choice) {
        return once(choice, () -> ChoiceRow.menu(host.knobs(), choice));
    }

    @Override
    public <V> List<ControlRow> text(Text<V> text) {
        return once(text, () -> TextRow.of(host.knobs(), text, text.says()));
    }

    @Override
    public List<ControlRow> several(Several several) {
        return once(several, () -> TextRow.of(host.knobs(), several, numbers -> ""));
    }
}
