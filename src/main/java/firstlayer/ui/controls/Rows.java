package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Dial;
import firstlayer.param.Flag;
import firstlayer.param.Named;
import firstlayer.param.Parameter;
import firstlayer.param.Real;
import firstlayer.param.Several;
import firstlayer.param.Text;
import firstlayer.param.Whole;
import firstlayer.ui.Host;
import java.util.List;

/** The control of each kind of parameter under the picture. */
final class Rows implements Parameter.Cases<List<ControlRow>> {

    private final Host<?> host;

    Rows(Host<?> host) {
        this.host = host;
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
        return new DialRow(host, dial).row();
    }

    @Override
    public List<ControlRow> flag(Flag flag) {
        return List.of(FlagRow.of(host.knobs(), flag));
    }

    @Override
    public <E extends Enum<E>> List<ControlRow> choice(Choice<E> choice) {
        return List.of(ChoiceRow.menu(host.knobs(), choice));
    }

    @Override
    public <V> List<ControlRow> text(Text<V> text) {
        return List.of(TextRow.of(host.knobs(), text, text.says()));
    }

    @Override
    public List<ControlRow> several(Several several) {
        return List.of(TextRow.of(host.knobs(), several, numbers -> ""));
    }
}
