package firstlayer.widget;

import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.RealParameter;
import firstlayer.param.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * What would help where a run left every sensible number.
 *
 * @param label as a link: {@code Stable: η = 0.18}
 * @param values that do not run away
 */
public record Remedy(String label, Values values) {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

    /**
     * A smaller learning rate.
     *
     * @param stable above 0; its first two digits are taken, so that it is no larger
     */
    public static Remedy rate(Values values, Parameter<Double> rate, double stable) {
        double brief = brief(stable);
        return new Remedy("Stable: η = " + Numbers.plain(brief), values.with(rate, brief));
    }

    /**
     * The first of a rate, its half, its quarter, … by which a run stays, each with two digits; empty where none does, down to the
     * least that is legal.
     *
     * @param first above 0
     * @param stays whether a run by a rate does not run away
     */
    public static OptionalDouble calmer(RealParameter rate, double first, DoublePredicate stays) {
        double tried = first;
        while (tried > rate.min()) {
            double brief = Math.max(rate.min(), brief(tried));
            if (stays.test(brief)) {
                return OptionalDouble.of(brief);
            }
            tried /= 2;
        }
        return stays.test(rate.min()) ? OptionalDouble.of(rate.min()) : OptionalDouble.empty();
    }

    // By its written digits: what has two already stays as it is.
    private static double brief(double rate) {
        return BigDecimal.valueOf(rate).round(TWO_DIGITS).doubleValue();
    }
}
