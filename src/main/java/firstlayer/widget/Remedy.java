package firstlayer.widget;

import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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
        double brief = new BigDecimal(stable).round(TWO_DIGITS).doubleValue();
        return new Remedy("Stable: η = " + Numbers.plain(brief), values.with(rate, brief));
    }
}
