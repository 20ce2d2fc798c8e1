package firstlayer.app;

import firstlayer.widget.Exhibit;
import firstlayer.widgets.chainrule.ChainRuleView;
import firstlayer.widgets.initialization.InitializationView;
import firstlayer.widgets.learningrate.LearningRateView;
import firstlayer.widgets.loss.LossView;
import firstlayer.widgets.neuron.NeuronView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every widget there is: the one line that a new one adds stands in {@link #all}. */
public final class Catalog {

    private final Supplier<List<Exhibit<?>>> making;
    private List<Exhibit<?>> made = List.of();

    /** @param making the widgets, made when the first is asked for, by whichever thread asks */
    Catalog(Supplier<List<Exhibit<?>>> making) {
        this.making = making;
    }

    public static Catalog all() {
        return new Catalog(() -> List.of(
                NeuronView.exhibit(),
                LearningRateView.exhibit(),
                InitializationView.exhibit(),
                LossView.exhibit(),
                ChainRuleView.exhibit()));
    }

    public synchronized List<Exhibit<?>> exhibits() {
        if (made.isEmpty()) {
            made = making.get();
        }
        return made;
    }

    List<String> ids() {
        return exhibits().stream().map(e -> e.widget().id()).toList();
    }

    public Optional<Exhibit<?>> find(String id) {
        return exhibits().stream().filter(e -> e.widget().id().equals(id)).findFirst();
    }

    /** The exhibit with an id, or an error that lists those there are. */
    Exhibit<?> require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "unknown widget '%s'; there is %s".formatted(id, String.join(", ", ids()))));
    }
}
