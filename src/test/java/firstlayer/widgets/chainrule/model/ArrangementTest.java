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

    private static final double HEIGHT = 4.3;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inputsStandLeftOfTheirUsersAndNoTwoCardsOverlap(long seed) {
        GraphWalk walk = walk(expression(new Random(seed), 5));
        Arrangement arrangement = Arrangement.of(walk.nodes(), HEIGHT);
        walk.edges().forEach(edge -> {
            double gap = at(arrangement, edge.from()).x()
                    - at(arrangement, edge.to()).x();
            assertTrue(gap > Arrangement.CARD, () -> "gap " + gap);
        });
        List<At> cards = List.copyOf(arrangement.cards().values());
        for (int i = 0; i < cards.size(); i++) {
            assertInside(arrangement, cards.get(i));
            for (At other : cards.subList(0, i)) {
                boolean apart = Math.abs(cards.get(i).x() - other.x()) > Arrangement.CARD
                        || Math.abs(cards.get(i).y() - other.y()) > HEIGHT;
                assertTrue(apart, () -> "cards overlap in " + walk.formula());
            }
        }
        assertEquals(walk.nodes().stream().filter(node -> !Signs.isFolded(node)).count(), cards.size());
    }

    @Test
    void theTrunkFromTheFirstOperationToTheLossIsLevel() {
        GraphWalk walk = walk(ChainRuleParameters.EXPRESSION.initial().text());
        Arrangement arrangement = Arrangement.of(walk.nodes(), HEIGHT);
        double[] heights = walk.nodes().stream()
                .filter(node -> !node.inputs().isEmpty())
                .mapToInt(GraphNode::id)
                .mapToDouble(node -> at(arrangement, node).y())
                .toArray();
        for (double height : heights) {
            assertEquals(heights[0], height, 0.05);
        }
    }

    private static void assertInside(Arrangement arrangement, At at) {
        assertTrue(at.x() >= Arrangement.CARD / 2 && at.x() <= arrangement.width() - Arrangement.CARD / 2);
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
