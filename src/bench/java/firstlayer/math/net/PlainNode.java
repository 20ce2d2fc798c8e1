package firstlayer.math.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A graph of objects with a closure in each, as small teaching libraries write it. */
final class PlainNode {

    final double value;
    double gradient;
    private final List<PlainNode> inputs;
    private Runnable back = () -> {};

    PlainNode(double value, PlainNode... inputs) {
        this.value = value;
        this.inputs = List.of(inputs);
    }

    PlainNode plus(PlainNode other) {
        PlainNode sum = new PlainNode(value + other.value, this, other);
        sum.back = () -> {
            gradient += sum.gradient;
            other.gradient += sum.gradient;
        };
        return sum;
    }

    PlainNode times(PlainNode other) {
        PlainNode product = new PlainNode(value * other.value, this, other);
        product.back = () -> {
            gradient += other.value * product.gradient;
            other.gradient += value * product.gradient;
        };
        return product;
    }

    PlainNode sigmoid() {
        double s = 1 / (1 + Math.exp(-value));
        PlainNode bend = new PlainNode(s, this);
        bend.back = () -> gradient += s * (1 - s) * bend.gradient;
        return bend;
    }

    /** Orders everything below this node and sends the gradient 1 through it. */
    void backward() {
        List<PlainNode> order = new ArrayList<>();
        visit(order, new HashSet<>());
        Collections.reverse(order);
        gradient = 1;
        order.forEach(node -> node.back.run());
    }

    private void visit(List<PlainNode> order, Set<PlainNode> seen) {
        if (seen.add(this)) {
            inputs.forEach(input -> input.visit(order, seen));
            order.add(this);
        }
    }
}
