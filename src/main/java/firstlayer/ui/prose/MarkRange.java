package firstlayer.ui.prose;

import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The ends of the axis on which a number is predicted. */
public final class MarkRange {

    private MarkRange() {}

    /**
     * Wide enough for the truth, without pointing at it: symmetric, or from 0 where nothing is negative.
     *
     * @param known what else must have a place on it
     */
    static SliderRange of(Predict predict, PredictionMark given, Optional<WidgetSession<?>> session, double... known) {
        DoubleStream readings = session.stream()
                .flatMapToDouble(open -> DoubleStream.concat(
                        number(open.snapshot().get(), given.readout()).stream(),
                        outcome(predict, given, open).stream()));
        return around(DoubleStream.concat(readings, DoubleStream.of(known)), given.within());
    }

    /**
     * The same around what is known.
     *
     * @param within how near the mark has to be
     */
    public static SliderRange around(DoubleStream known, double within) {
        double[] seen = known.toArray();
        double largest = DoubleStream.of(seen).map(Math::abs).max().orElse(1);
        double end = nice(Math.max(1.4 * largest, 20 * within));
        boolean negative = DoubleStream.of(seen).anyMatch(x -> x < 0);
        return SliderRange.linear(negative ? -end : 0, end, end / 100);
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
