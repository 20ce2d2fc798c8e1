package firstlayer.plot;

/**
 * How the numbers of a field become colours: {@code negative} at {@code min}, the ground at 0 or {@code min}, {@code positive} at
 * {@code max}.
 */
public record Shade(Ink negative, Ink positive, double min, double max, double strength) {

    /** Orange below 0, ground at 0, blue above, full at ±{@code most}. */
    public static Shade signed(double most) {
        return new Shade(Ink.NEGATIVE, Ink.WEIGHT, -most, most, 0.45);
    }

    /** From the ground at {@code min} to the ink at {@code max}. */
    public static Shade of(Ink ink, double min, double max) {
        return new Shade(ink, ink, min, max, 0.6);
    }

    /** The same, paler or stronger; 1 is the full ink. */
    public Shade strength(double share) {
        return new Shade(negative, positive, min, max, share);
    }

    int argb(double value, Palette palette) {
        boolean signed = negative != positive;
        double middle = signed ? (min + max) / 2 : min;
        double reach = signed ? (max - min) / 2 : max - min;
        double share = Double.isNaN(value) ? 0 : Math.max(-1, Math.min(1, (value - middle) / reach));
        return share < 0
                ? palette.mix(Ink.SURFACE, negative, signed ? -share * strength : 0)
                : palette.mix(Ink.SURFACE, positive, share * strength);
    }
}
