package firstlayer;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a widget says for a query, as a link gives it. */
public record Asked(Map<String, Reading> readings, String says) {

    public static <R> Asked of(Widget<R> widget, String query) {
        R result = widget.solve(values(widget, query), Progress.silent());
        Map<String, Reading> readings = new LinkedHashMap<>();
        widget.readouts().forEach(readout -> readings.putAll(readout.read().apply(result)));
        return new Asked(readings, widget.describe(result));
    }

    public static Values values(Widget<?> widget, String query) {
        return Values.initial(widget.parameters()).with(query);
    }

    public double number(String id) {
        return readings.get(id).number().orElseThrow();
    }

    public boolean isEmpty(String id) {
        return readings.get(id).number().isEmpty();
    }

    /** Whether the result has anything to say under this id. */
    public boolean reads(String id) {
        return readings.containsKey(id);
    }
}
