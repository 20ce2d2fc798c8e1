package firstlayer.param;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The ends of a slider and the values it snaps to. Links and typed text are not bound by it.
 *
 * @param min  left end
 * @param max  right end, above {@code min}
 * @param step distance between snapped values; 0 snaps to two significant digits
 * @param log  equal distances are equal factors; both ends above 0
 */
public record SliderRange(double min, double max, double step, boolean log) {

    public SliderRange {
        if (!(min < max) || step < 0 || (log && !(min > 0)) || Double.isInfinite(max - min)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "range %s…%s, step %s, log %s; need min < max, step >= 0, and min > 0 for log",
                    min,
                    max,
                    step,
                    log));
        }
    }

    public static SliderRange linear(double min, double max, double step) {
        return new SliderRange(min, max, step, false);
    }

    /** Two significant digits on a logarithmic scale. */
    public static SliderRange log(double min, double max) {
        return new SliderRange(min, max, 0, true);
    }

    /** The nearest value a gesture may leave, within the ends. */
    public double snap(double value) {
        double inside = Math.min(max, Math.max(min, value));
        if (inside == min || inside == max) {
            return inside;
        }
        double snapped = step == 0 ? twoDigits(inside) : onGrid(inside);
        return Math.min(max, Math.max(min, snapped));
    }

    private static double twoDigits(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(2)).doubleValue();
    }

    // The grid is counted from the left end, in decimal arithmetic, so that 0.1 · 3 is 0.3.
    private double onGrid(double value) {
        BigDecimal size = BigDecimal.valueOf(step);
        BigDecimal left = BigDecimal.valueOf(min);
        return BigDecimal.valueOf(value)
                .subtract(left)
                .divide(size, 0, RoundingMode.HALF_EVEN)
                .multiply(size)
                .add(left)
                .doubleValue();
    }

    /** Where a value sits between the ends: 0 left, 1 right; values outside sit at an end. */
    public double share(double value) {
        double inside = Math.min(max, Math.max(min, value));
        return log ? Math.log(inside / min) / Math.log(max / min) : (inside - min) / (max - min);
    }

    /** The value at a share of the way, not snapped. */
    public double at(double share) {
        return log ? min * Math.pow(max / min, share) : min + share * (max - min);
    }

    /**
     * One key press away from a value.
     *
     * @param direction +1 or −1
     * @param fine      a tenth as far
     */
    public double nudge(double value, int direction, boolean fine) {
        if (step > 0 && !log) {
            double size = fine ? step / 10 : step;
            double next = BigDecimal.valueOf(value)
                    .add(BigDecimal.valueOf(size).multiply(BigDecimal.valueOf(direction)))
                    .doubleValue();
            return Math.min(max, Math.max(min, next));
        }
        double stride = (fine ? 0.002 : 0.02) * direction;
        double next = at(Math.min(1, Math.max(0, share(value) + stride)));
        if (step > 0) {
            double snapped = onGrid(next);
            double moved = direction * (snapped - value) > 0 ? snapped : onGrid(value) + direction * step;
            return Math.min(max, Math.max(min, moved));
        }
        BigDecimal exact = BigDecimal.valueOf(next);
        return Math.min(
                max, Math.max(min, exact.round(new MathContext(fine ? 3 : 2)).doubleValue()));
    }

    /** How many decimals a snapped value needs; −1 where that depends on its size. */
    public int decimals() {
        return step == 0
                ? -1
                : Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }

    /** The text of a value beside its slider: fixed width where the step allows, every digit where it needs more. */
    public String text(double value) {
        int decimals = decimals();
        if (decimals < 0) {
            return Numbers.plain(value);
        }
        boolean onGrid = BigDecimal.valueOf(value).stripTrailingZeros().scale() <= decimals;
        return onGrid ? Numbers.fixed(value, decimals) : Numbers.plain(value);
    }
}
