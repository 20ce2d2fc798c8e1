package firstlayer.ui.handout;

import firstlayer.note.html.Figures;
import firstlayer.param.NumberLens;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.Optional;

/** The numbers of a picture at some values, solved when the first is asked for. */
public final class SolvedNumbers implements Figures.Digits {

    private final Optional<WidgetEntry<?>> entry;
    private final String query;
    // Most notes name no number in a question, and then there is nothing to solve.
    private Snapshot snapshot;

    /**
     * @param entry the picture; without one there are no numbers
     * @param query its values
     */
    public SolvedNumbers(Optional<WidgetEntry<?>> entry, String query) {
        this.entry = entry;
        this.query = query;
    }

    @Override
    public String apply(String name) {
        return snapshot().flatMap(now -> now.text(name)).orElse("—");
    }

    @Override
    public Role role(String name) {
        return snapshot().flatMap(now -> role(now, name)).orElse(Role.PLAIN);
    }

    private static Optional<Role> role(Snapshot now, String name) {
        return now.values()
                .lens(name)
                .map(NumberLens::role)
                .or(() -> Optional.ofNullable(now.readings().get(name)).map(Snapshot.FormattedReading::role));
    }

    /** All there is to say; empty where there is no picture. */
    Optional<Snapshot> snapshot() {
        return entry.map(known -> solved(known.widget()));
    }

    private <R> Snapshot solved(Widget<R> widget) {
        if (snapshot == null) {
            Values values = Values.initial(widget.parameters()).with(query);
            snapshot = Snapshot.of(widget, values, widget.solve(values, Progress.silent()));
        }
        return snapshot;
    }
}
