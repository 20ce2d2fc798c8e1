package firstlayer.widgets.loss.model;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** What a scoring tells in numbers, and in a sentence. */
public final class LossReadouts {

    private static final String NONE_BESIDE = "no second loss is chosen beside it";

    static final List<Readout<Scoring>> ALL = List.of(
            Readout.one("loss", "L", Role.LOSS, Format.FOUR_DIGITS, Scoring::loss),
            Readout.some("held-loss", "L held out", Role.LOSS, Format.FOUR_DIGITS, LossReadouts::held),
            level("dc", "∂L/∂c", Role.GRADIENT, Scoring::slopeB),
            line("dw", "∂L/∂w", Role.GRADIENT, Scoring::slopeW),
            line("db", "∂L/∂b", Role.GRADIENT, Scoring::slopeB),
            Readout.some("accuracy", "Accuracy", Role.PLAIN, Format.PERCENT, LossReadouts::accuracy),
            level("now.c", "c", Role.BIAS, Scoring::b),
            line("now.w", "w", Role.WEIGHT, Scoring::w),
            line("now.b", "b", Role.BIAS, Scoring::b),
            best("best.c", "best c", Role.BIAS, true, Lowest::b),
            best("best.w", "best w", Role.WEIGHT, false, Lowest::w),
            best("best.b", "best b", Role.BIAS, false, Lowest::b),
            Readout.some("penalty", "Penalty", Role.WEIGHT, Format.FOUR_DIGITS, LossReadouts::penalty),
            Readout.some(
                    "beside-loss",
                    "L beside",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    s -> s.beside()
                            .map(walk -> Reading.of(walk.loss(walk.walk().steps())))
                            .orElse(Reading.none(NONE_BESIDE))),
            Readout.some(
                    "near",
                    "Steps until every miss is below 0.1",
                    Role.PLAIN,
                    Format.WHOLE,
                    s -> s.beside().map(walk -> near(s.descent())).orElse(Reading.none(NONE_BESIDE))),
            Readout.some(
                    "beside-near",
                    "The same beside",
                    Role.PLAIN,
                    Format.WHOLE,
                    s -> s.beside().map(LossReadouts::near).orElse(Reading.none(NONE_BESIDE))),
            Readout.counted(
                    "out.n",
                    "Output for point",
                    Role.OUTPUT,
                    Format.FOUR_DIGITS,
                    s -> s.examples().stream().mapToDouble(e -> s.output(e.x())).toArray()),
            Readout.counted(
                    "term.n",
                    "Price of point",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    s -> s.examples().stream().mapToDouble(s::term).toArray()));

    private static final String NO_LEVEL = "only the constant model has a level c";
    private static final String NO_LINE = "the constant model has no w and b";

    private LossReadouts() {}

    private static Readout<Scoring> level(String id, String label, Role role, ToDoubleFunction<Scoring> number) {
        return only(true, NO_LEVEL, id, label, role, number);
    }

    private static Readout<Scoring> line(String id, String label, Role role, ToDoubleFunction<Scoring> number) {
        return only(false, NO_LINE, id, label, role, number);
    }

    private static Readout<Scoring> only(
            boolean constant, String otherwise, String id, String label, Role role, ToDoubleFunction<Scoring> number) {
        return Readout.some(
                id,
                label,
                role,
                Format.FOUR_DIGITS,
                s -> s.isConstant() == constant ? Reading.of(number.applyAsDouble(s)) : Reading.none(otherwise));
    }

    private static Readout<Scoring> best(
            String id, String label, Role role, boolean constant, ToDoubleFunction<Lowest> number) {
        return Readout.some(id, label, role, Format.FOUR_DIGITS, s -> {
            if (s.isConstant() != constant) {
                return Reading.none(constant ? NO_LEVEL : NO_LINE);
            }
            Lowest lowest = s.lowest();
            return lowest.known()
                    ? new Reading(Reading.of(number.applyAsDouble(lowest)).number(), lowest.says())
                    : Reading.none(lowest.says());
        });
    }

    private static Reading held(Scoring scoring) {
        return scoring.objective().held().isEmpty()
                ? Reading.none("no point is held out")
                : Reading.of(scoring.heldLoss());
    }

    private static Reading near(LossWalk walk) {
        OptionalInt steps = walk.near();
        return steps.isPresent() ? Reading.of(steps.getAsInt()) : Reading.none("not in these steps");
    }

    private static Reading penalty(Scoring scoring) {
        return scoring.isConstant()
                ? Reading.none("a level pays no penalty: it has no weight")
                : Reading.of(scoring.penalty());
    }

    private static Reading accuracy(Scoring scoring) {
        return scoring.isClasses()
                ? Reading.of(scoring.accuracy())
                : Reading.none("only classes are right or wrong; here misses have sizes");
    }

    /** Up to four digits, without zeros at the end. */
    public static String brief(double value) {
        if (Math.abs(value) >= 1000 && Math.abs(value) < 1e6) {
            return Numbers.fixed(value, value == Math.rint(value) ? 0 : 1);
        }
        return Numbers.brief(value, 4);
    }
}
