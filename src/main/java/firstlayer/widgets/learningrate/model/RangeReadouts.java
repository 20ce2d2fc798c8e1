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

    /** A rate that was read off, where some training diverged; empty where none did, or nothing is read off. */
    static OptionalDouble stable(RangeResult result) {
        return switch (result.test()) {
            case LINEAR -> result.ramp().endsWorse() ? result.marks().base().number() : OptionalDouble.empty();
            case EXPONENTIAL ->
                result.ramp().endsWorse() ? result.marks().best().number() : OptionalDouble.empty();
            case U -> {
                SeedCurve seeds = result.seeds();
                int best = seeds.best();
                boolean helps =
                        seeds.isOver() && seeds.diverged() > 0 && best >= 0 && Double.isFinite(seeds.losses()[0][best]);
                yield helps ? OptionalDouble.of(seeds.rates()[best]) : OptionalDouble.empty();
            }
        };
    }
}
