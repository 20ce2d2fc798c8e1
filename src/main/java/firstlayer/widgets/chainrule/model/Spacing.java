package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.GraphNode;
import java.util.List;

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

    /** Width of a letter on a card, in em, as Roboto's bold letters and signs have it in the middle. */
    private static final double LETTER = 0.45;

    private static final double NARROW = 4.1;
    private static final double WIDEST = 8;

    /** How small a formula may become on its card. */
    public static final double SHRUNK = 0.8;

    /**
     * For the cards of a graph: wider where formulas stand on them.
     *
     * @param changes whether a line more stands on every card
     */
    static Spacing of(List<GraphNode> nodes, boolean changes) {
        if (nodes.stream().filter(Signs::hasCard).count() > FEW) {
            return new Spacing(3.4, 2.95 + (changes ? 0.9 * LINE : 0), 0.7, 0.7, 0.4, false);
        }
        double longest = nodes.stream()
                .filter(node -> Signs.isFormula(nodes, node))
                .mapToDouble(node ->
                        LETTER * (node.name() + " = " + Infix.names(nodes, node).replaceAll("[\\^{}]", "")).length())
                .filter(width -> width <= WIDEST / SHRUNK)
                .max()
                .orElse(0);
        return new Spacing(
                Math.max(NARROW, Math.min(WIDEST, longest)), 3.5 + (changes ? LINE : 0), 1.1, 3.4, 0.5, true);
    }
}
