package firstlayer.app;

import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.chainrule.view.ChainRuleEntry;
import firstlayer.widgets.initialization.view.InitializationEntry;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import firstlayer.widgets.loss.view.LossEntry;
import firstlayer.widgets.neuron.view.NeuronEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Every widget there is: the one line that a new one adds stands in {@link #all}. */
public final class Catalog {

    private final Supplier<List<WidgetEntry<?>>> making;
    private List<WidgetEntry<?>> made = List.of();

    /** @param making the widgets, made when the first is asked for, by whichever thread asks */
    Catalog(Supplier<List<WidgetEntry<?>>> making) {
        this.making = making;
    }

    public static Catalog all() {
        return new Catalog(() -> List.of(
                NeuronEntry.entry(),
                LearningRateEntry.entry(),
                InitializationEntry.entry(),
                LossEntry.entry(),
                ChainRuleEntry.entry()));
    }

    /** The same widgets, made once more: what they remember is not shared. */
    Catalog anew() {
        return new Catalog(making);
    }

    public synchronized List<WidgetEntry<?>> entries() {
        if (made.isEmpty()) {
            made = making.get();
        }
        return made;
    }

    List<String> ids() {
        return entries().stream().map(e -> e.widget().id()).toList();
    }

    public Optional<WidgetEntry<?>> find(String id) {
        return entries().stream().filter(e -> e.widget().id().equals(id)).findFirst();
    }

    /** The entry with an id, or an error that lists those there are. */
    WidgetEntry<?> require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                String.format(Locale.ROOT, "unknown widget '%s'; there is %s", id, String.join(", ", ids()))));
    }
}
