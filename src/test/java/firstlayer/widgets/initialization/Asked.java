package firstlayer.widgets.initialization;

import firstlayer.param.Values;
import firstlayer.widget.Exhibit;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.Map;

/** The readings of the initialization for a query, as a link gives them. */
record Asked(Map<String, Reading> readings, String says) {

    static Asked of(String query) {
        return of(InitializationView.exhibit(), query);
    }

    private static <R> Asked of(Exhibit<R> exhibit, String query) {
        Widget<R> widget = exhibit.widget();
        R result = widget.solve(Values.initial(widget.parameters()).with(query), Progress.silent());
        Map<String, Reading> readings = new LinkedHashMap<>();
        widget.readouts().forEach(readout -> readings.putAll(readout.read().apply(result)));
        return new Asked(readings, widget.describe(result));
    }

    double number(String id) {
        return readings.get(id).number().orElseThrow();
    }

    boolean isEmpty(String id) {
        return readings.get(id).number().isEmpty();
    }
}
