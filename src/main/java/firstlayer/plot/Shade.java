package firstlayer.plot;

/**
 * How the numbers of a field become colours: {@code negative} at {@code min}, the ground at 0 or {@code min}, {@code positive} at
 * {@code max}.
 */
public record Shade(Ink negative, Ink positive, double min, double max, double strength) {

    private static final int STEPS = 256;

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

    /** The colours of many numbers; mixed once each, because a field has thousands of numbers and few colours. */
    int[] argb(double[] values, Palette palette) {
        boolean signed = negative != positive;
        double middle = signed ? (min + max) / 2 : min;
        double reach = signed ? (max - min) / 2 : max - min;
        int[] ladder = ladder(palette);
        int[] argb = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            double share = Double.isNaN(value) ? 0 : Math.max(-1, Math.min(1, (value - middle) / reach));
            argb[i] = ladder[STEPS + (int) Math.round(STEPS * share)];
        }
        return argb;
    }

    /** From −1 to 1 in steps finer than a screen's colours. */
    private int[] ladder(Palette palette) {
        int[] ladder = new int[2 * STEPS + 1];
        boolean signed = negative != positive;
        for (int i = 0; i <= STEPS; i++) {
            double share = strength * i / STEPS;
            ladder[STEPS + i] = palette.mix(Ink.SURFACE, positive, share);
            ladder[STEPS - i] = palette.mix(Ink.SURFACE, negative, signed ? share : 0);
        }
        return ladder;
    }
}
