package firstlayer.widgets.neuron;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/** The readings of the neuron for a query, as a link gives them. */
record Asked(Map<String, Reading> readings, String says) {

    static Values values(String query) {
        return Values.initial(new NeuronWidget().parameters()).with(query);
    }

    static Asked of(String query) {
        NeuronWidget widget = new NeuronWidget();
        Neuron neuron = widget.solve(values(query), Progress.silent());
        Map<String, Reading> readings = new LinkedHashMap<>();
        widget.readouts().forEach(readout -> readings.putAll(readout.read().apply(neuron)));
        return new Asked(readings, widget.describe(neuron));
    }

    double number(String id) {
        return readings.get(id).number().orElseThrow();
    }

    boolean isEmpty(String id) {
        return readings.get(id).number().isEmpty();
    }
}
