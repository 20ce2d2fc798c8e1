package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The live numbers of a note as they are at its start values; a dash where it has none of the name. */
final class StartNumbers implements UnaryOperator<String> {

    private final Optional<WidgetEntry<?>> entry;
    private final String start;
    // Most notes name no number in a question, and then there is nothing to solve.
    private Snapshot snapshot;

    StartNumbers(Catalog catalog, Note note) {
        this.entry = note.widget().flatMap(catalog::find);
        this.start = note.start();
    }

    @Override
    public String apply(String name) {
        return entry.flatMap(known -> solved(known.widget()).text(name)).orElse("—");
    }

    private <R> Snapshot solved(Widget<R> widget) {
        if (snapshot == null) {
            Values values = Values.initial(widget.parameters()).with(start);
            snapshot = Snapshot.of(widget, values, widget.solve(values, Progress.silent()));
        }
        return snapshot;
    }
}
