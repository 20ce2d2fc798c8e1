package firstlayer.ui;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a link names, ready to be solved: a run, and those kept beside it.
 *
 * @param now legal values the widget has no objection to, as are those of {@code kept}
 */
public record LinkedRun<R>(WidgetEntry<R> entry, Values now, List<Values> kept) {

    /**
     * @param entries a widget by its id
     * @throws IllegalArgumentException where the link names what there is not
     */
    public static LinkedRun<?> read(String text, Function<String, Optional<WidgetEntry<?>>> entries) {
        Link link = Link.read(text);
        WidgetEntry<?> entry = entries.apply(link.widget())
                .orElseThrow(() -> new IllegalArgumentException("there is no picture '" + link.widget() + "'"));
        return read(entry, link);
    }

    private static <R> LinkedRun<R> read(WidgetEntry<R> entry, Link link) {
        return new LinkedRun<>(
                entry,
                legal(entry.widget(), link.query()),
                link.beside().stream()
                        .map(query -> legal(entry.widget(), query))
                        .toList());
    }

    private static Values legal(Widget<?> widget, String query) {
        Values values = Values.initial(widget.parameters()).with(query);
        widget.objection(values).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        return values;
    }

    /** The link that shows it. */
    public Link link() {
        return Link.of(entry.widget().id(), now, kept);
    }

    /** The results of the runs beside it: the same at all times of this one. */
    public Map<Values, R> solveKept(Progress<Object> progress) {
        Map<Values, R> results = new LinkedHashMap<>();
        kept.forEach(values -> results.put(values, entry.widget().solve(values, progress)));
        return results;
    }

    /**
     * What is painted when the run stands at other values, such as an earlier time.
     *
     * @param others results of the runs beside it
     */
    public Picture<R> picture(Values at, R result, Map<Values, R> others) {
        List<Kept<R>> beside = new ArrayList<>();
        others.forEach((values, other) -> beside.add(Kept.of(entry.widget(), values, other, at)));
        return new Picture<>(at, result, beside, Optional.empty());
    }
}
