package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.graph.GraphNode;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widgets.chainrule.model.Arrangement.At;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final Spacing ROOMY = Spacing.of(List.of(), false);
    private static final Spacing DENSE = Spacing.of(walk("x" + "+x".repeat(40)).nodes(), false);
    private static final double CARD = ROOMY.card();
    private static final double HEIGHT = ROOMY.height();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inputsStandLeftOfTheirUsersAndNoTwoCardsOverlap(long seed) {
        GraphWalk walk = walk(expression(new Random(seed), 5));
        Arrangement arrangement = Arrangement.of(walk.nodes(), ROOMY);
        walk.edges().forEach(edge -> {
            double gap = at(arrangement, edge.from()).x()
                    - at(arrangement, edge.to()).x();
            assertTrue(gap > CARD, () -> "gap " + gap);
        });
        List<At> cards = List.copyOf(arrangement.cards().values());
        for (int i = 0; i < cards.size(); i++) {
            assertInside(arrangement, cards.get(i));
            for (At other : cards.subList(0, i)) {
                boolean apart = Math.abs(cards.get(i).x() - other.x()) > CARD
                        || Math.abs(cards.get(i).y() - other.y()) > HEIGHT;
                assertTrue(apart, () -> "cards overlap in " + walk.formula());
            }
        }
        assertEquals(walk.nodes().stream().filter(Signs::hasCard).count(), cards.size());
    }

    /** A slope's letters are at most one em and a half high, and never wider than the gap they stand in is to the next. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoSlopesCoverEachOther(long seed) {
        GraphWalk walk = walk(expression(new Random(seed), 5));
        List<Arrangement.Wire> wires = Arrangement.of(walk.nodes(), ROOMY).wires();
        for (int i = 0; i < wires.size(); i++) {
            At slope = wires.get(i).slope();
            for (Arrangement.Wire other : wires.subList(0, i)) {
                boolean apart = Math.abs(slope.x() - other.slope().x()) > 1.5 - 1e-9
                        || Math.abs(slope.y() - other.slope().y()) > 1.5 - 1e-9;
                assertTrue(apart, () -> "slopes cover each other in " + walk.formula());
            }
        }
    }

    /** 2 inputs, 2 hidden neurons, 2 outputs and the sum of their squared errors, beside a note on a laptop: 675 × 390 pixels. */
    @Test
    void aSmallNetworkHasRoomAsAWholeOnALaptop() {
        GraphWalk walk = walk("h=sigmoid(w1*x1+w2*x2+b1);k=sigmoid(w3*x1+w4*x2+b2);"
                + "o=sigmoid(w5*h+w6*k+b3);p=sigmoid(w7*h+w8*k+b4);(o-y1)^2+(p-y2)^2");
        assertEquals(DENSE, walk.arrangement().spacing());
        assertTrue(
                walk.arrangement().width() * 14 * 0.92 <= 675,
                () -> "width " + walk.arrangement().width());
        assertTrue(
                walk.arrangement().height() * 14 * 0.92 <= 390,
                () -> "height " + walk.arrangement().height());
    }

    @Test
    void theTrunkFromTheFirstOperationToTheLossIsLevel() {
        GraphWalk walk = walk(ChainRuleParameters.EXPRESSION.initial().text());
        Arrangement arrangement = Arrangement.of(walk.nodes(), ROOMY);
        double[] heights = walk.nodes().stream()
                .filter(node -> !node.edges().isEmpty())
                .mapToInt(GraphNode::id)
                .mapToDouble(node -> at(arrangement, node).y())
                .toArray();
        for (double height : heights) {
            assertEquals(heights[0], height, 0.05);
        }
    }

    private static void assertInside(Arrangement arrangement, At at) {
        assertTrue(at.x() >= CARD / 2 && at.x() <= arrangement.width() - CARD / 2);
        assertTrue(at.y() >= HEIGHT / 2 && at.y() <= arrangement.height() - HEIGHT / 2);
    }

    private static At at(Arrangement arrangement, int node) {
        return arrangement.cards().get(node);
    }

    /** A random expression in five names. */
    private static String expression(Random random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return List.of("x", "w", "b", "y", "2").get(random.nextInt(5));
        }
        if (random.nextInt(3) == 0) {
            return List.of("tanh", "sigmoid", "relu").get(random.nextInt(3)) + "(" + expression(random, depth - 1)
                    + ")";
        }
        String sign = List.of("+", "*", "-").get(random.nextInt(3));
        return "(" + expression(random, depth - 1) + sign + expression(random, depth - 1) + ")";
    }

    private static GraphWalk walk(String expression) {
        GraphScene graph = new GraphScene();
        Values values =
                Values.initial(graph.parameters()).with(ChainRuleParameters.EXPRESSION, Formula.read(expression));
        return graph.solve(values, Progress.silent());
    }
}
