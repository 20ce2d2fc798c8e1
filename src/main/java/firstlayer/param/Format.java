package firstlayer.param;

/** How a number is shown to the eye. */
public enum Format {
    WHOLE,
    /** One decimal. */
    TENTHS,
    /** Two decimals. */
    HUNDREDTHS,
    /** Three decimals. */
    THOUSANDTHS,
    /** Four decimals. */
    TEN_THOUSANDTHS,
    /** Three significant digits. */
    THREE_DIGITS,
    /** Four significant digits. */
    FOUR_DIGITS,
    /** A share of 1 as a percentage without decimals; with one where a small or nearly whole share would read as none or all. */
    PERCENT,
    /** Every digit. */
    EXACT;

    /** The text of a finite number, with a true minus sign; {@code —} for anything else. */
    public String text(double value) {
        if (!Double.isFinite(value)) {
            return "—";
        }
        return switch (this) {
            case WHOLE -> Numbers.fixed(value, 0);
            case TENTHS -> Numbers.fixed(value, 1);
            case HUNDREDTHS -> Numbers.fixed(value, 2);
            case THOUSANDTHS -> Numbers.fixed(value, 3);
            case TEN_THOUSANDTHS -> Numbers.fixed(value, 4);
            case THREE_DIGITS -> Numbers.significant(value, 3);
            case FOUR_DIGITS -> Numbers.significant(value, 4);
            case PERCENT -> percent(100 * value) + " %";
            case EXACT -> Numbers.plain(value);
        };
    }

    private static String percent(double value) {
        double size = Math.abs(value);
        if (size == 0 || size == 100) {
            return Numbers.fixed(value, 0);
        }
        if (size < 0.05) {
            return value > 0 ? "< 0.1" : "> " + Numbers.plain(-0.1);
        }
        if (size > 99.95 && size < 100) {
            return value > 0 ? "> 99.9" : "< " + Numbers.plain(-99.9);
        }
        return Numbers.fixed(value, size < 0.95 || size > 99 && size < 100 ? 1 : 0);
    }
}
