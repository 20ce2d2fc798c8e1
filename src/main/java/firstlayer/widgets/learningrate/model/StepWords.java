package firstlayer.widgets.learningrate.model;

import firstlayer.param.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The next step as a line of arithmetic. */
public final class StepWords {

    private static final int THREE = 3;
    /** With so many digits a sum that is not yet right to three is one that cancels. */
    private static final int MOST = 6;
    /** From so many digits on, what differs from 1 is rounding. */
    private static final int ALL = 14;

    private StepWords() {}

    /**
     * {@code w ← w − η·L′ = 2 − 0.1 × 2 = 1.8}; noise is a term of its own, and makes two lines of it. With the digits that are
     * printed it adds up to what it ends with.
     */
    public static List<String> of(CurveDescent walk) {
        double w = walk.w();
        double rate = walk.nextRate();
        double slope = walk.slope();
        double next = Numbers.settled(w + walk.move(), w);
        boolean noisy = walk.noise() > 0 && rate != 0;
        List<Double> pushes = noisy ? List.of(slope, (w - next) / rate - slope) : List.of(slope);
        for (int digits = THREE; digits <= MOST; digits++) {
            int n = digits;
            double sum = rounded(w, n)
                    - pushes.stream()
                            .mapToDouble(push -> rounded(rate, n) * rounded(push, n))
                            .sum();
            if (rounded(sum, THREE) == rounded(next, THREE)) {
                return withRule(noisy, line(w, rate, pushes, n) + " = " + digits(next));
            }
        }
        return withRule(noisy, line(w, rate, pushes, MOST) + " ≈ " + digits(next));
    }

    private static List<String> withRule(boolean noisy, String numbers) {
        return noisy ? List.of("w ← w − η·L′ − η·noise", "= " + numbers) : List.of("w ← w − η·L′ = " + numbers);
    }

    private static String line(double w, double rate, List<Double> pushes, int n) {
        // Minus a negative rate is plus its size.
        String times = rate < 0 ? " + " + digits(-rate, n) : " − " + digits(rate, n);
        return digits(w, n)
                + pushes.stream()
                        .map(push -> times + " × " + bracketed(push, n))
                        .collect(Collectors.joining());
    }

    /** The rule, and where it leads from where. */
    public static String of(SurfaceDescent descent) {
        String from = String.format(
                Locale.ROOT,
                "(%s, %s)",
                digits(descent.now().w1()),
                digits(descent.now().w2()));
        String to = descent.next()
                .map(next -> String.format(Locale.ROOT, " → (%s, %s)", digits(next.w1()), digits(next.w2())))
                .orElse("");
        return descent.rule().update + (descent.noise() > 0 ? ", noise in g" : "") + ":  " + from + to;
    }

    private static String bracketed(double push, int n) {
        return push < 0 ? "(" + digits(push, n) + ")" : digits(push, n);
    }

    /** Three digits that count, and no zeros behind them: 2, 1.8, 0.0833. */
    public static String digits(double x) {
        return digits(x, THREE);
    }

    private static String digits(double x, int n) {
        return Numbers.brief(x, n);
    }

    private static double rounded(double x, int n) {
        return new BigDecimal(x).round(new MathContext(n)).doubleValue();
    }

    /** Three digits of what a step multiplies by, and more where three would read as exactly 1 or −1. */
    public static String factor(double factor) {
        return Numbers.significant(factor, digitsApartFromOne(factor));
    }

    /** The size of a factor, without zeros behind its digits. */
    static String size(double factor) {
        return Numbers.brief(Math.abs(factor), digitsApartFromOne(factor));
    }

    private static int digitsApartFromOne(double factor) {
        int digits = THREE;
        while (digits < ALL && Math.abs(factor) != 1 && Math.abs(rounded(factor, digits)) == 1) {
            digits++;
        }
        return digits < ALL ? digits : THREE;
    }

    /** {@code 1 step, 20 steps}. */
    static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }
}
