package firstlayer.ui;

import firstlayer.param.Format;
import firstlayer.param.NumberLens;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Remedy;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a widget says for some values, as text and numbers.
 *
 * @param values   what was or is being solved
 * @param readings by full id, in the order of the widget's readouts; none where a long solve has shown nothing yet
 * @param says     the widget's spoken description
 * @param remedy   what would help where it ran away
 * @param finished whether this is all there is to say; while a long solve works it is not
 */
public record Snapshot(
        Values values, Map<String, FormattedReading> readings, String says, Optional<Remedy> remedy, boolean finished) {

    /** Why there is no number while a long solve works. */
    public static final String COMPUTING = "still computing";

    /** One reading with what is needed to show it. */
    public record FormattedReading(String label, String unit, Role role, Format format, Reading reading) {

        /** As the eye sees it; {@code —} where there is no number. */
        public String text() {
            return reading.number().isPresent() ? format.text(reading.number().getAsDouble()) : "—";
        }
    }

    /** What the finished result says. */
    public static <R> Snapshot of(Widget<R> widget, Values values, R result) {
        return of(widget, values, result, true);
    }

    /** What is there to say while a long solve works: the numbers of a partial result that will not change any more. */
    static <R> Snapshot soFar(Widget<R> widget, Values values, R partial) {
        return of(widget, values, partial, false);
    }

    /** Nothing yet. */
    static Snapshot computing(Values values) {
        return new Snapshot(values, Map.of(), "Still computing.", Optional.empty(), false);
    }

    private static <R> Snapshot of(Widget<R> widget, Values values, R result, boolean finished) {
        Map<String, FormattedReading> readings = new LinkedHashMap<>();
        for (Readout<R> readout : widget.readouts()) {
            readout.read().apply(result).forEach((id, reading) -> readings.put(id, formatted(readout, id, reading)));
        }
        Optional<Remedy> remedy = finished ? widget.remedy(values, result) : Optional.empty();
        return new Snapshot(values, readings, widget.describe(result), remedy, finished);
    }

    private static FormattedReading formatted(Readout<?> readout, String id, Reading reading) {
        return new FormattedReading(readout.named(id), readout.unit(), readout.role(), readout.format(), reading);
    }

    /** Why a readout of the widget is not among the readings. */
    public String whyMissing() {
        return finished ? "there is no such number now" : COMPUTING;
    }

    /** A number of the moment by its name in links: a lens of the values, or a reading of the result. */
    public Optional<String> text(String id) {
        Optional<NumberLens> lens = values.lens(id);
        return lens.isPresent()
                ? lens.map(number -> number.text(values))
                : Optional.ofNullable(readings.get(id)).map(FormattedReading::text);
    }
}
