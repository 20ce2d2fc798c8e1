package firstlayer.ui;

import firstlayer.param.Dial;
import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a widget says for some values, as text and numbers.
 *
 * @param values   what was solved
 * @param readings by full id, in the order of the widget's readouts
 * @param says     the widget's spoken description
 */
public record Solved(Values values, Map<String, Told> readings, String says) {

    /** One reading with what is needed to show it. */
    public record Told(String label, String unit, Role role, Format format, Reading reading) {

        /** As the eye sees it; {@code —} where there is no number. */
        public String text() {
            return reading.number().isPresent() ? format.text(reading.number().getAsDouble()) : "—";
        }
    }

    public static <R> Solved of(Widget<R> widget, Values values, R result) {
        Map<String, Told> readings = new LinkedHashMap<>();
        for (Readout<R> readout : widget.readouts()) {
            readout.read().apply(result).forEach((id, reading) -> readings.put(id, told(readout, id, reading)));
        }
        return new Solved(values, readings, widget.describe(result));
    }

    private static Told told(Readout<?> readout, String id, Reading reading) {
        return new Told(readout.named(id), readout.unit(), readout.role(), readout.format(), reading);
    }

    /** A number of the moment by its name in links: a dial of the values, or a reading of the result. */
    public Optional<String> text(String id) {
        Optional<Dial> dial = values.dial(id);
        return dial.isPresent()
                ? dial.map(d -> d.text(values))
                : Optional.ofNullable(readings.get(id)).map(Told::text);
    }
}
