package firstlayer.param;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The one place where numbers become text and text becomes numbers; no language setting changes either.
 *
 * <p>Text for the eye takes every double: what is not finite reads ∞, −∞ or —, and a zero never has a sign.
 */
public final class Numbers {

    /** U+2212, as wide as a plus sign and never broken from its digits. */
    public static final char MINUS = '\u2212';

    /** Rounding of a sum of a few dozen numbers stays below this share of the largest of them: 64 units in the last place. */
    private static final double ROUNDING = 64 * 0x1p-52;

    private Numbers() {}

    /**
     * The shortest text that reads back as the same number, with a hyphen for minus: for links and files.
     *
     * @throws IllegalArgumentException for anything but a finite number: no text of it would read back
     */
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot be written; only a finite number reads back");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(value);
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -5 && exponent < 12) {
            return shortest.stripTrailingZeros().toPlainString();
        }
        String digits = shortest.stripTrailingZeros().unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value < 0 ? "-" : "") + mantissa + "e" + exponent;
    }

    // Double.toString is not always the shortest before JDK 19.
    private static BigDecimal shortest(double value) {
        BigDecimal text = new BigDecimal(Double.toString(value));
        for (int digits = text.precision() - 1; digits > 0; digits--) {
            BigDecimal shorter = text.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != value) {
                break;
            }
            text = shorter;
        }
        return text;
    }

    /** For the eye: {@link #exact} with a true minus sign. */
    public static String plain(double value) {
        return Double.isFinite(value) ? trueMinus(exact(value)) : endless(value);
    }

    private static String endless(double value) {
        if (Double.isNaN(value)) {
            return "—";
        }
        return value > 0 ? "∞" : MINUS + "∞";
    }

    /** For the eye: always {@code decimals} digits after the point, {@code 4.2e−7} where those would show only zeros. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return endless(value);
        }
        double size = Math.abs(value);
        boolean vanishes = size != 0 && size < 0.5 * Math.pow(10, -decimals);
        if (vanishes || size >= 1e7) {
            return scientific(value, 2);
        }
        // The digits String.format gives, at a tenth of its cost: a picture shows hundreds of numbers, many times a
        // second.
        String text = BigDecimal.valueOf(size)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return value < 0 ? MINUS + text : text;
    }

    /**
     * For the eye: {@code digits} significant digits, in the form 0.00123, 12.3 or 4.2e−7. No whole digit is turned into 0:
     * below ten million they are all there.
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value) || value == 0) {
            return plain(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < -4 || exponent >= 7) {
            return scientific(value, digits);
        }
        int decimals = Math.max(0, digits - 1 - exponent);
        return trueMinus(BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** For the eye: up to {@code digits} significant digits, without zeros at the end. */
    public static String brief(double value, int digits) {
        String text = significant(value, digits);
        return text.contains(".") && !text.contains("e")
                ? text.replaceAll("0+$", "").replaceAll("\\.$", "")
                : text;
    }

    /**
     * A sum, 0 where it is nothing but rounding.
     *
     * @param size the largest number that was added
     */
    public static double settled(double sum, double size) {
        return Double.isFinite(size) && Math.abs(sum) <= ROUNDING * Math.abs(size) ? 0 : sum;
    }

    private static String scientific(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
        int e = text.indexOf('e');
        return trueMinus(text.substring(0, e) + "e" + Integer.parseInt(text.substring(e + 1)));
    }

    private static String trueMinus(String text) {
        return text.replace('-', MINUS);
    }

    /**
     * Reads a number as a reader types it: as {@link #read} does, or with a decimal comma.
     *
     * @throws IllegalArgumentException for anything but a finite number
     */
    public static double typed(String text) {
        boolean comma = text.indexOf('.') < 0 && text.indexOf(',') == text.lastIndexOf(',');
        return read(comma ? text.replace(',', '.') : text);
    }

    /**
     * Reads a number as a link writes it; a true minus sign is a minus sign.
     *
     * @throws IllegalArgumentException for anything but a finite number
     */
    public static double read(String text) {
        String plain = text.strip().replace(MINUS, '-');
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' is not a number; write it like 0.5, -2 or 1e-4", text));
        }
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' is too large; the largest number is about 1.8e308", text));
        }
        return value == 0 ? 0.0 : value;
    }
}
