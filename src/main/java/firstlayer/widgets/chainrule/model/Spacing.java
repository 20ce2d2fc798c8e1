package firstlayer.widgets.chainrule.model;

/**
 * How large the cards of a graph are and how far apart, in em.
 *
 * @param card    width of a card
 * @param height  height of a card
 * @param narrow  gap that only level links cross
 * @param wide    any other gap between layers
 * @param between gap between two cards above each other
 * @param slopes  whether local slopes have room beside the links
 */
public record Spacing(double card, double height, double narrow, double wide, double between, boolean slopes) {

    /** Cards of a graph of which all can be read at a glance. */
    private static final int FEW = 24;

    private static final double LINE = 1;

    /** For a graph of so many cards, with a line more where changes stand on them. */
    static Spacing of(long cards, boolean changes) {
        return cards > FEW
                ? new Spacing(3.4, 2.95 + (changes ? 0.9 * LINE : 0), 0.7, 0.7, 0.4, false)
                : new Spacing(4.1, 3.5 + (changes ? LINE : 0), 1.1, 3.4, 0.9, true);
    }
}
