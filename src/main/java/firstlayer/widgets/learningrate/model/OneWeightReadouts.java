package firstlayer.widgets.learningrate.model;

import firstlayer.math.Quadratic;
import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a walk on a curve tells in numbers. */
final class OneWeightReadouts {

    private static final String NO_MINIMUM = "this loss falls for ever, so no curvature decides";
    private static final String CHANGES = "the rate changes from step to step";
    private static final String BOWL_ONLY = "only the bowl has one factor for every step";

    static final List<Readout<CurveDescent>> ALL = List.of(
            Readout.one("w", "w", Role.WEIGHT, Format.FOUR_DIGITS, CurveDescent::w),
            Readout.one(
                    "loss",
                    "L",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    walk -> walk.main().endLoss()),
            Readout.one("slope", "∂L/∂w", Role.GRADIENT, Format.FOUR_DIGITS, CurveDescent::slope),
            Readout.some("factor", "1 − ηλ", Role.RATE, Format.THREE_DIGITS, OneWeightReadouts::factor),
            Readout.some(
                    "steps-to-1-percent",
                    "steps to 1 %",
                    Role.PLAIN,
                    Format.WHOLE,
                    OneWeightReadouts::stepsToOnePercent),
            Readout.some("limit", "2/λ", Role.RATE, Format.THREE_DIGITS, walk -> of(walk.limit())),
            Readout.some("best", "1/λ", Role.RATE, Format.THREE_DIGITS, OneWeightReadouts::best),
            Readout.some(
                    "noise-floor",
                    "Var(w) in the long run",
                    Role.WEIGHT,
                    Format.THREE_DIGITS,
                    OneWeightReadouts::noiseFloor),
            Readout.counted(
                    "lane-loss.n",
                    "L of rate",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    walk -> walk.walks().more().stream()
                            .mapToDouble(Lane::endLoss)
                            .toArray()),
            Readout.each(
                    "rival-loss.NAME",
                    "L of",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    walk -> walk.walks().rivalLosses()));

    private OneWeightReadouts() {}

    private static Reading of(OptionalDouble number) {
        return number.isPresent() ? Reading.of(number.getAsDouble()) : Reading.none(NO_MINIMUM);
    }

    private static Reading factor(CurveDescent walk) {
        return walk.isBowl() ? Reading.of(walk.factor()) : Reading.none(BOWL_ONLY);
    }

    static Reading stepsToOnePercent(CurveDescent walk) {
        if (!walk.isBowl()) {
            return Reading.none(BOWL_ONLY);
        }
        if (!walk.hasOneRate()) {
            return Reading.none(CHANGES);
        }
        if (walk.noise() > 0) {
            return Reading.none("noise keeps it from arriving");
        }
        if (walk.main().walk().weights()[0][0] == 0) {
            return Reading.none("it starts at the minimum");
        }
        OptionalLong steps = Quadratic.stepsToOnePercent(walk.factor());
        return steps.isPresent() ? Reading.of(steps.getAsLong()) : Reading.none("it never comes nearer");
    }

    private static Reading best(CurveDescent walk) {
        OptionalDouble limit = walk.limit();
        return limit.isPresent() ? Reading.of(limit.getAsDouble() / 2) : Reading.none(NO_MINIMUM);
    }

    private static Reading noiseFloor(CurveDescent walk) {
        if (!walk.settles()) {
            return Reading.none(walk.hasOneRate() ? "known for a bowl and a rate between 0 and 2/λ" : CHANGES);
        }
        return Reading.of(Quadratic.noiseFloor(walk.main().rate(), walk.noise(), walk.a()));
    }
}
