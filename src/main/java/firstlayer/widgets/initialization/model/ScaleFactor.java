package firstlayer.widgets.initialization.model;

import firstlayer.math.net.Histogram;
import firstlayer.param.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many times as large the last layer's outputs are as those of another run.
 *
 * @param factor of their root mean squares
 * @param exact  whether each layer is the other's times a power of two, in everything that is counted and measured of it, bit for bit
 */
public record ScaleFactor(double factor, boolean exact) {

    /** Empty where the nets differ in shape, or one is 0 or beyond every number. */
    public static Optional<ScaleFactor> of(Stack now, Stack kept) {
        if (!now.sizes().equals(kept.sizes()) || now.examples() != kept.examples()) {
            return Optional.empty();
        }
        double factor =
                outputs(now, now.depth()).rms() / outputs(kept, now.depth()).rms();
        boolean exact = IntStream.rangeClosed(1, now.depth()).allMatch(n -> isExact(outputs(now, n), outputs(kept, n)));
        return factor > 0 && Double.isFinite(factor) ? Optional.of(new ScaleFactor(factor, exact)) : Optional.empty();
    }

    private static Histogram outputs(Stack stack, int layer) {
        return stack.layers().get(layer - 1).activations();
    }

    private static boolean isExact(Histogram now, Histogram kept) {
        double factor = now.rms() / kept.rms();
        return isPowerOfTwo(factor) && now.equals(kept.times(factor));
    }

    private static boolean isPowerOfTwo(double factor) {
        return factor > 0 && Double.isFinite(factor) && factor == Math.scalb(1.0, Math.getExponent(factor));
    }

    /** As {@code × 1024, bit for bit}. */
    public String words() {
        if (!exact) {
            return "×" + Numbers.significant(factor, 3);
        }
        int power = Math.getExponent(factor);
        return String.format(
                Locale.ROOT,
                "×%s%s, bit for bit",
                power < 0 ? "1/" : "",
                Numbers.plain(Math.scalb(1.0, Math.abs(power))));
    }
}
