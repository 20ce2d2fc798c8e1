package firstlayer.plot;

import firstlayer.param.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round numbers between two ends. */
final class Ticks {

    private static final double[] ROUND = {1, 2, 5, 10};

    private Ticks() {}

    /**
     * Multiples of 1, 2 or 5 times a power of ten.
     *
     * @param most at least 2
     * @param whole whole numbers only
     */
    static List<Tick> linear(double min, double max, int most, boolean whole) {
        double least = max / most - min / most;
        if (least < Double.MIN_NORMAL) {
            // Numbers this small have no tenths to stand between.
            return List.of(new Tick(min, label(min, min, max)), new Tick(max, label(max, min, max)));
        }
        BigDecimal step = step(least, whole);
        long first = (long) Math.ceil(min / step.doubleValue() - 1e-9);
        List<Tick> ticks = new ArrayList<>();
        double last = Math.min(Double.MAX_VALUE, max + 1e-9 * step.doubleValue());
        for (long i = first; i * step.doubleValue() <= last; i++) {
            double at = step.multiply(BigDecimal.valueOf(i)).doubleValue();
            ticks.add(new Tick(at, label(at, min, max)));
        }
        return ticks;
    }

    private static BigDecimal step(double least, boolean whole) {
        int exponent = (int) Math.floor(Math.log10(least));
        for (double round : ROUND) {
            BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - 1e-9) && !(whole && step.doubleValue() < 1)) {
                return step;
            }
        }
        return BigDecimal.ONE;
    }

    private static String label(double at, double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        return size >= 1e6 || size < 1e-3 ? scientific(at) : Numbers.plain(at);
    }

    private static String scientific(double at) {
        if (at == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(at).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        String mantissa = Numbers.plain(exact.movePointLeft(exponent).doubleValue());
        String power = "10^{" + Numbers.plain(exponent) + "}";
        // A one says nothing, below zero no more than above.
        return mantissa.matches("−?1") ? mantissa.replace("1", power) : mantissa + "·" + power;
    }

    /** Powers of ten; where less than one and a half decades show, 2 and 5 times them too. */
    static List<Tick> log(double min, double max, int most) {
        double low = Math.log10(min);
        double high = Math.log10(max);
        if (high - low < 1.5) {
            return within(min, max, most);
        }
        int stride = stride((high - low) / most);
        List<Tick> ticks = new ArrayList<>();
        for (int power = Math.floorDiv((int) Math.ceil(low - 1e-9), stride) * stride;
                power <= high + 1e-9;
                power += stride) {
            if (power >= low - 1e-9) {
                ticks.add(new Tick(Double.parseDouble("1e" + power), power(power)));
            }
        }
        return ticks;
    }

    private static int stride(double least) {
        for (int ten = 1; ; ten *= 10) {
            for (int round : new int[] {1, 2, 4, 5}) {
                if (round * ten >= least) {
                    return round * ten;
                }
            }
        }
    }

    private static List<Tick> within(double min, double max, int most) {
        List<Tick> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(min)); power <= Math.log10(max); power++) {
            for (int digit : new int[] {1, 2, 5}) {
                double at = Double.parseDouble(digit + "e" + power);
                if (at >= min * (1 - 1e-9) && at <= max * (1 + 1e-9)) {
                    ticks.add(new Tick(at, Math.abs(power) <= 3 ? Numbers.plain(at) : digit + "·" + power(power)));
                }
            }
        }
        return ticks.size() < 2 ? linear(min, max, most, false) : ticks;
    }

    // Powers near 1 read faster written out.
    private static String power(int power) {
        return power >= -3 && power <= 3
                ? Numbers.plain(Double.parseDouble("1e" + power))
                : "10^{" + Numbers.plain(power) + "}";
    }
}
