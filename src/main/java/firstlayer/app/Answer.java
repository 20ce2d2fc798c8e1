package firstlayer.app;

import firstlayer.param.Choice;
import firstlayer.param.Link;
import firstlayer.param.Parameter;
import firstlayer.param.Text;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code solve} prints.
 *
 * @param widget   its id
 * @param values   every parameter by id; lists as arrays, named numbers as objects
 * @param readouts every reading by id; null where there is no number now
 * @param parts    the names of all parts that the picture may have
 * @param says     the spoken description
 */
record Answer(
        String widget, Map<String, Object> values, Map<String, Double> readouts, List<String> parts, String says) {

    /**
     * @param progress told how far a long answer is
     * @throws IllegalArgumentException for an unknown widget, parameter or value
     */
    static Answer to(String text, Catalog catalog, Progress<Object> progress) {
        Link link = Link.read(text);
        requireAlone(link, "solve");
        return solve(catalog.require(link.widget()).widget(), link.query(), progress);
    }

    /**
     * @param command which takes one run
     * @throws IllegalArgumentException where the link has others beside it
     */
    static void requireAlone(Link link, String command) {
        if (!link.beside().isEmpty()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s takes one run, this link has %d; leave out what stands behind |",
                    command,
                    1 + link.beside().size()));
        }
    }

    private static <R> Answer solve(Widget<R> widget, String query, Progress<Object> progress) {
        Values values = Values.initial(widget.parameters()).with(query);
        widget.objection(values).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        R result = widget.solve(values, progress);
        Map<String, Object> settings = new LinkedHashMap<>();
        values.parameters().forEach(p -> settings.put(p.id(), plain(p, values)));
        Map<String, Double> numbers = new LinkedHashMap<>();
        widget.readouts()
                .forEach(readout -> readout.read()
                        .apply(result)
                        .forEach((id, reading) -> numbers.put(
                                id,
                                reading.number().isPresent()
                                        ? Double.valueOf(reading.number().getAsDouble())
                                        : null)));
        return new Answer(widget.id(), settings, numbers, widget.parts(), widget.describe(result));
    }

    private static Object plain(Parameter<?> parameter, Values values) {
        boolean words = parameter instanceof Choice || parameter instanceof Text;
        return words ? values.text(parameter) : values.get(parameter);
    }
}
