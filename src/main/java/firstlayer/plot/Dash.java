package firstlayer.plot;

/** The pattern of a line. */
enum Dash {
    SOLID,
    DASHED(4, 2.5),
    DOTTED(0.6, 2.2),
    /** For small rings. */
    SHORT(1.7, 1.4);

    private final double[] pattern;

    /** On and off, in widths of the line, for lines of 2 points; thinner ones keep that pattern. */
    Dash(double... pattern) {
        this.pattern = pattern;
    }

    /**
     * On and off in pixels; empty for a solid line.
     *
     * @param width the line's width, in pixels
     * @param least the width below which the pattern shrinks no more, in pixels
     */
    double[] lengths(double width, double least) {
        double[] lengths = pattern.clone();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] *= Math.max(least, Math.min(width, 1.5 * least));
        }
        return lengths;
    }
}
