package firstlayer.widgets.loss.model;

import firstlayer.param.Numbers;
import firstlayer.param.SumText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The loss written out: the prices with equally many decimals, which add up as they stand to the total as it stands, or are
 * marked.
 *
 * @param terms   one for each point that is not held out, in their order
 * @param mean    whether their mean is taken, not their sum
 * @param penalty what is added to it; empty where there is none
 * @param sign    {@code =}, or {@code ≈} where the numbers do not add up as they stand
 */
public record WrittenSum(List<String> terms, boolean mean, String penalty, String sign, String total) {

    private static final int MOST_IN_SHORT = 4;

    public static WrittenSum of(Scoring scoring) {
        Objective objective = scoring.objective();
        boolean free = objective.penalty() == 0 || scoring.isConstant();
        return of(
                objective.used().stream().mapToDouble(scoring::term).toArray(),
                objective.share(),
                scoring.loss(),
                free ? OptionalDouble.empty() : OptionalDouble.of(scoring.penalty()));
    }

    /**
     * @param share   what the sum of the prices is divided by
     * @param loss    the prices together, and the penalty
     * @param penalty empty where there is none
     */
    public static WrittenSum of(double[] prices, int share, double loss, OptionalDouble penalty) {
        boolean mean = share > 1;
        SumText written = SumText.of(prices, 1.0 / share, loss - penalty.orElse(0));
        if (penalty.isEmpty()) {
            return new WrittenSum(written.terms(), mean, "", written.sign(), written.total());
        }
        SumText whole = SumText.of(new double[] {loss - penalty.getAsDouble(), penalty.getAsDouble()}, loss);
        boolean exact = written.sign().equals("=")
                && whole.sign().equals("=")
                && isSame(written.total(), whole.terms().get(0));
        return new WrittenSum(written.terms(), mean, whole.terms().get(1), exact ? "=" : "≈", whole.total());
    }

    private static boolean isSame(String one, String other) {
        return number(one).compareTo(number(other)) == 0;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(Numbers.MINUS, '-'));
    }

    /** {@code (1/5)(1 + 4 + 9 + 16 + 25)}. */
    public String sum() {
        return sum(String.join(" + ", terms));
    }

    /** The same with the middle left out. */
    public String inShort() {
        return terms.size() <= MOST_IN_SHORT
                ? sum()
                : sum(String.join(" + ", terms.subList(0, 2)) + " + … + " + terms.get(terms.size() - 1));
    }

    private String sum(String inner) {
        String sum = mean ? String.format(Locale.ROOT, "(1/%d)(%s)", terms.size(), inner) : inner;
        return penalty.isEmpty() ? sum : sum + " + penalty " + penalty;
    }

    /** Another price with the decimals of these. */
    public String price(double value) {
        String like = terms.get(0);
        if (like.contains("e")) {
            return Numbers.brief(value, 3);
        }
        return Numbers.fixed(value, like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0);
    }
}
