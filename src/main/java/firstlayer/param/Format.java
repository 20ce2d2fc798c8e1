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
    /** A share of 1 shown as a percentage without decimals. */
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
            case PERCENT -> Numbers.fixed(100 * value, 0) + " %";
            case EXACT -> Numbers.plain(value);
        };
    }
}
