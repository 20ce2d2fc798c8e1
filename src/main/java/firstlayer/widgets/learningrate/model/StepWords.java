package firstlayer.widgets.learningrate.model;

import firstlayer.param.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The next step as a line of arithmetic. */
public final class StepWords {

    private static final MathContext THREE = new MathContext(3);

    private StepWords() {}

    /** {@code w ← w − η·L′ = 2 − 0.1 × 2 = 1.8}; with noise, what the slope alone would do. */
    public static String of(CurveDescent walk) {
        double w = walk.w();
        double slope = walk.slope();
        return String.format(
                Locale.ROOT,
                "w ← w − η·L′ = %s − %s × %s = %s",
                digits(w),
                digits(walk.nextRate()),
                bracketed(slope),
                digits(w - walk.nextRate() * slope));
    }

    /** The rule, and where it leads from where. */
    public static String of(SurfaceDescent tour) {
        String from = String.format(
                Locale.ROOT,
                "(%s, %s)",
                digits(tour.now().w1()),
                digits(tour.now().w2()));
        String to = tour.next()
                .map(next -> String.format(Locale.ROOT, " → (%s, %s)", digits(next.w1()), digits(next.w2())))
                .orElse("");
        return tour.rule().update + ":  " + from + to;
    }

    private static String bracketed(double slope) {
        return slope < 0 ? "(" + digits(slope) + ")" : digits(slope);
    }

    /** Three digits that count, and no zeros behind them: 2, 1.8, 0.0833. */
    public static String digits(double x) {
        return Numbers.plain(new BigDecimal(x).round(THREE).doubleValue());
    }
}
