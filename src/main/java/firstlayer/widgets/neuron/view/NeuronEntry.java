package firstlayer.widgets.neuron.view;

import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.neuron.model.NeuronWidget;

/** The neuron, ready to be shown. */
public final class NeuronEntry {

    private NeuronEntry() {}

    public static WidgetEntry<?> entry() {
        return new WidgetEntry<>(new NeuronWidget(), NeuronView::new);
    }
}
