package firstlayer.plot;

/** The few primitives every picture is made of, in pixels, y downwards. */
interface Surface {

    /**
     * @param width in pixels
     * @param dash  on and off in pixels; empty for a solid line
     */
    void stroke(Outline outline, Ink ink, double opacity, double width, double[] dash);

    void fill(Outline outline, Ink ink, double opacity);

    /** What is drawn until {@link #endWords} is read as these words. */
    void beginWords(String words);

    void endWords();

    /**
     * Text without markup.
     *
     * @param x left edge
     * @param y baseline
     */
    void text(String text, Face face, double x, double y, Ink ink, double opacity);

    /** Stretches a raster over a box, smoothly. */
    void raster(Raster raster, Box box);

    /** Draws only inside the box, until {@link #unclip}. */
    void clip(Box box);

    void unclip();
}
