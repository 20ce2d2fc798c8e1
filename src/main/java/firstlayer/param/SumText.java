package firstlayer.param;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A sum written out for the eye: terms with equally many decimals, which added as they stand give the total as it stands.
 * Numbers that are nothing but rounding of the largest term are 0.
 *
 * @param terms one text for each term, each with its own minus sign
 * @param total what they come to
 * @param sign  {@code =}; {@code ≈} where no sensible number of decimals makes them add up
 */
public record SumText(List<String> terms, String total, String sign) {

    /** Decimals up to which terms are shown as they are. */
    private static final int SHORT = 4;
    /** Digits of the largest term otherwise, and how many decimals more are tried. */
    private static final int DIGITS = 3;

    private static final int FURTHER = 2;
    private static final int TOTAL_DIGITS = 4;

    /** {@code 0.25 + 12.25 = 12.50}. */
    public static SumText of(double[] terms, double total) {
        return of(terms, 1, total);
    }

    /**
     * A multiple of a sum, such as a mean: {@code ¼ (1 + 4 + 9) = 3.5}. The total then has up to four digits.
     *
     * @param factor what the sum of the terms is multiplied by to give the total
     */
    public static SumText of(double[] terms, double factor, double total) {
        double size = Arrays.stream(terms).map(Math::abs).max().orElse(0);
        double[] clean =
                Arrays.stream(terms).map(term -> Numbers.settled(term, size)).toArray();
        double sum = Numbers.settled(total, size * factor);
        if (!Double.isFinite(size) || !Double.isFinite(sum) || size >= 1e7 || size != 0 && size < 1e-4) {
            return with(
                    clean, factor, sum, term -> Numbers.significant(term, DIGITS), s -> Numbers.significant(s, DIGITS));
        }
        int exact = Arrays.stream(clean)
                .mapToInt(term -> decimals(term, size))
                .max()
                .orElse(0);
        if (exact <= SHORT) {
            return with(clean, factor, sum, exact);
        }
        int least = Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(size)));
        for (int decimals = least; decimals <= least + FURTHER; decimals++) {
            SumText text = with(clean, factor, sum, decimals);
            if (text.sign().equals("=")) {
                return text;
            }
        }
        return with(clean, factor, sum, least + 1);
    }

    /** Decimals of a term, read to the precision that the largest one leaves. */
    private static int decimals(double term, double size) {
        int digits = term == 0 ? 1 : Math.max(1, 13 + (int) Math.floor(Math.log10(Math.abs(term) / size)));
        return Math.max(
                0,
                BigDecimal.valueOf(term)
                        .round(new MathContext(digits))
                        .stripTrailingZeros()
                        .scale());
    }

    private static SumText with(double[] terms, double factor, double total, int decimals) {
        return with(
                terms,
                factor,
                total,
                term -> rounded(term, decimals),
                factor == 1 ? sum -> rounded(sum, decimals) : sum -> Numbers.brief(sum, TOTAL_DIGITS));
    }

    private static SumText with(
            double[] terms,
            double factor,
            double total,
            DoubleFunction<String> ofTerm,
            DoubleFunction<String> ofTotal) {
        List<String> texts = Arrays.stream(terms).mapToObj(ofTerm).toList();
        String text = ofTotal.apply(total);
        return new SumText(texts, text, addUp(texts, factor, ofTotal, text) ? "=" : "≈");
    }

    private static boolean addUp(List<String> terms, double factor, DoubleFunction<String> ofTotal, String total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String term : terms) {
            if (term.contains("∞") || term.contains("—")) {
                return false;
            }
            sum = sum.add(new BigDecimal(term.replace(Numbers.MINUS, '-')));
        }
        return ofTotal.apply(sum.doubleValue() * factor).equals(total);
    }

    private static String rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString().replace('-', Numbers.MINUS);
    }
}
