package firstlayer.widgets.learningrate.model;

import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What looking for a rate tells in numbers. */
final class RangeReadouts {

    static final List<Readout<RangeResult>> ALL = List.of(
            rate("range-base", "η: accuracy rises", result -> result.marks().base()),
            rate("range-best", "η: a tenth of lowest", result -> result.marks().best()),
            rate("range-limit", "η: too large", result -> result.marks().limit()),
            rate("range-steepest", "η: steepest", result -> result.marks().steepest()),
            rate("range-lowest", "η: lowest loss", result -> result.marks().lowest()),
            rate("u-best", "η: best median", result -> u(result, result.seeds().bestReading())),
            Readout.some(
                    "u-loss",
                    "median L",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    result -> u(result, result.seeds().lossReading())),
            Readout.some(
                    "u-diverged",
                    "diverged",
                    Role.PLAIN,
                    Format.WHOLE,
                    result -> u(result, result.seeds().divergedReading())));

    private RangeReadouts() {}

    private static Readout<RangeResult> rate(String id, String label, Function<RangeResult, Reading> reading) {
        return Readout.some(id, label, Role.RATE, Format.THREE_DIGITS, reading);
    }

    private static Reading u(RangeResult result, Reading reading) {
        return result.test() == RateTest.U ? reading : Reading.none("the U has it");
    }

    /** Whether some training diverged, now that nothing more will come. */
    static boolean diverged(RangeResult result) {
        return result.test() == RateTest.U
                ? result.seeds().isOver() && result.seeds().diverged() > 0
                : result.ramp().endsWorse();
    }

    /** A rate that was read off; empty where there is none. */
    static OptionalDouble readOff(RangeResult result) {
        return switch (result.test()) {
            case LINEAR -> result.marks().base().number();
            case EXPONENTIAL -> result.marks().best().number();
            case U -> result.seeds().bestReading().number();
        };
    }
}
