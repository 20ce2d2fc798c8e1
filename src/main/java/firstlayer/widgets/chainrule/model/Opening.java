package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Edge;
import firstlayer.param.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What becomes of a walk while cards are opened or closed: its links are other ones then. */
final class Opening {

    private Opening() {}

    /** The values after, with as many steps as lead no further than before; the link and the path looked at are let go. */
    static Values carried(Values before, Values after) {
        Values next = after.without(ChainRuleParameters.EDGE).without(ChainRuleParameters.PATH);
        long steps = before.get(ChainRuleParameters.STEPS);
        if (steps < 0) {
            return next;
        }
        long carried = before.get(ChainRuleParameters.WALK) == Direction.FORWARD
                ? forward(before, after, steps)
                : backward(before, after, steps);
        return next.with(ChainRuleParameters.STEPS, carried);
    }

    private static long backward(Values before, Values after, long steps) {
        List<List<Edge>> ways = ways(before);
        if (steps >= ways.size()) {
            return ways(after).size();
        }
        Set<Edge> walked = new HashSet<>();
        ways.subList(0, (int) steps).forEach(walked::addAll);
        return ways(after).stream().takeWhile(walked::containsAll).count();
    }

    private static long forward(Values before, Values after, long steps) {
        List<Integer> cards = cards(before);
        int last = steps == 0 ? -1 : cards.get((int) Math.min(steps, cards.size()) - 1);
        return cards(after).stream().takeWhile(card -> card <= last).count();
    }

    private static List<List<Edge>> ways(Values values) {
        return ChainRuleParameters.formula(values).ways(values.get(ChainRuleParameters.OPEN));
    }

    private static List<Integer> cards(Values values) {
        Formula formula = ChainRuleParameters.formula(values);
        return GraphWalk.operations(formula.nodes(values.get(ChainRuleParameters.OPEN))).stream()
                .map(node -> node.id())
                .toList();
    }
}
