package firstlayer.ui.prose;

import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.NumberLens;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The ends of the axis on which a number is predicted: the author's, and never such as point at the answer. */
public final class MarkRange {

    /** How much farther than the number now an axis reaches that no author gave. */
    private static final double FAR = 2.5;

    private MarkRange() {}

    /** @param known what else must have a place on it */
    static SliderRange of(Predict predict, PredictionMark given, Optional<WidgetSession<?>> session, double... known) {
        OptionalDouble now = OptionalDouble.empty();
        OptionalDouble outcome = OptionalDouble.empty();
        Optional<SliderRange> slider = Optional.empty();
        if (session.isPresent()) {
            Snapshot snapshot = session.get().snapshot().get();
            now = number(snapshot, given.readout());
            slider = slider(snapshot.values(), given);
            // Only an axis that neither the author nor a slider gives needs to know how far the run leads.
            if (given.axis().isEmpty() && slider.isEmpty()) {
                outcome = outcome(predict, given, session.get());
            }
        }
        return of(given, slider, now, outcome, known);
    }

    /**
     * The axis of a mark.
     *
     * @param slider  of the setting that is marked, where it is one
     * @param now     the number before the run
     * @param outcome the number after it: without an axis of the author's it is only given room
     * @param known   what else must have a place on it
     */
    public static SliderRange of(
            PredictionMark given,
            Optional<SliderRange> slider,
            OptionalDouble now,
            OptionalDouble outcome,
            double... known) {
        if (given.axis().isPresent()) {
            PredictionMark.Axis axis = given.axis().get();
            return holding(given, axis.from(), axis.to(), DoubleStream.of(known));
        }
        if (slider.isPresent()) {
            return holding(given, slider.get().min(), slider.get().max(), DoubleStream.of(known));
        }
        double end = nice(Math.max(FAR * Math.abs(now.orElse(1)), 20 * given.within()));
        boolean negative = DoubleStream.concat(now.stream(), outcome.stream()).anyMatch(number -> number < 0);
        DoubleStream all = DoubleStream.concat(outcome.stream(), DoubleStream.of(known));
        return holding(given, negative ? -end : 0, end, all);
    }

    /** The slider's range of the setting that is marked. */
    public static Optional<SliderRange> slider(Values values, PredictionMark given) {
        return values.lens(given.readout()).map(NumberLens::range);
    }

    // What lies beyond is shown all the same: its end moves out.
    private static SliderRange holding(PredictionMark given, double from, double to, DoubleStream known) {
        double[] all = known.filter(Double::isFinite).toArray();
        double low = Math.min(
                from, DoubleStream.of(all).map(MarkRange::outwards).min().orElse(from));
        double high =
                Math.max(to, DoubleStream.of(all).map(MarkRange::outwards).max().orElse(to));
        boolean holds = DoubleStream.of(all).allMatch(number -> from <= number && number <= to);
        return holds ? range(given, from, to) : range(given, low, high);
    }

    private static SliderRange range(PredictionMark given, double from, double to) {
        return SliderRange.linear(from, to, step(Math.min(given.within(), (to - from) / 100)));
    }

    /** The largest of 1, 2 and 5 times a power of ten that is not above a size: round numbers, near enough to be right. */
    private static double step(double size) {
        int power = (int) Math.floor(Math.log10(size));
        double first = size / Math.pow(10, power);
        // Read as a decimal, so that positions on the axis are decimals too.
        return Double.parseDouble((first >= 5 ? 5 : first >= 2 ? 2 : 1) + "e" + power);
    }

    private static double outwards(double number) {
        return Math.signum(number) * nice(Math.abs(number));
    }

    static OptionalDouble number(Snapshot snapshot, String readout) {
        Snapshot.FormattedReading reading = snapshot.readings().get(readout);
        return reading == null ? OptionalDouble.empty() : reading.reading().number();
    }

    // A long solve would hold up the page; then the number now has to do.
    private static OptionalDouble outcome(Predict predict, PredictionMark given, WidgetSession<?> session) {
        Values target =
                predict.run().values(session.knobs().start(), session.knobs().now());
        boolean asked = !session.widget().isLong(target)
                && session.widget().objection(target).isEmpty();
        return asked ? number(session.ask(target), given.readout()) : OptionalDouble.empty();
    }

    /** The least of 1, 2, 5, 10, 20, … that is not below a size. */
    static double nice(double size) {
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(size, 1e-12))));
        return DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * ten)
                .filter(candidate -> candidate >= size)
                .findFirst()
                .orElse(10 * ten);
    }
}
