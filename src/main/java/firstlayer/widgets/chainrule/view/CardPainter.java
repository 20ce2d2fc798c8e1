package firstlayer.widgets.chainrule.view;

import firstlayer.math.graph.Gradients.State;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.GraphNode.Kind;
import firstlayer.math.graph.Op;
import firstlayer.plot.Brush;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.chainrule.model.Arrangement;
import firstlayer.widgets.chainrule.model.Arrangement.At;
import firstlayer.widgets.chainrule.model.Formula;
import firstlayer.widgets.chainrule.model.GraphWalk;
import firstlayer.widgets.chainrule.model.Ledgers;
import firstlayer.widgets.chainrule.model.Signs;
import java.util.Set;

/** Draws the cards: what a node is, its value, and its gradient once there is one. */
final class CardPainter {

    private static final double ROOM = Arrangement.CARD - 0.4;
    private static final Set<Op> ACTIVATIONS = Set.of(Op.SIGMOID, Op.TANH, Op.RELU);

    private final DiagramPen pen;
    private final GraphWalk walk;
    private final Arrangement arrangement;

    CardPainter(DiagramPen pen, GraphWalk walk, Arrangement arrangement) {
        this.pen = pen;
        this.walk = walk;
        this.arrangement = arrangement;
    }

    void paint(boolean changes) {
        arrangement.cards().forEach((node, at) -> card(walk.node(node), at, changes));
    }

    private void card(GraphNode node, At at, boolean changes) {
        double height = arrangement.cardHeight();
        boolean looked = node.id() == walk.of();
        Ink ink = ink(node);
        double radius = node.op() == Op.INPUT ? 1.5 : 0.6;
        Brush ground = looked ? Ink.ACCENT_SOFT : Ink.SURFACE;
        pen.card(
                at.x() - Arrangement.CARD / 2,
                at.y() - height / 2,
                Arrangement.CARD,
                height,
                radius,
                ground,
                ink.wide(looked ? 3.2 : 1.8));
        double top = at.y() - 2.15 + (changes ? -0.55 : 0);
        text(at, top + 0.85, sign(node), ink.bold().size(1.02));
        text(at, top + 2.15, Signs.number(node.value()), Ink.TEXT.size(0.92));
        text(at, top + 3.36, gradient(node), brush(node));
        if (changes) {
            double change = walk.travel().changes().get(node.id());
            text(
                    at,
                    top + 4.6,
                    change == 0 ? "" : Ledgers.signed(change),
                    Ink.ACCENT.bold().size(0.85));
        }
    }

    private void text(At at, double y, String text, Brush brush) {
        LedgerPane.text(pen, at.x(), y, text, ROOM, Side.CENTER, brush);
    }

    private String sign(GraphNode node) {
        String sign = Signs.of(walk, node);
        boolean named = !node.name().isEmpty() && !node.name().equals(sign);
        if (named) {
            return node.name() + " = " + sign;
        }
        return node.kind() == Kind.RESULT && node.op() != Op.INPUT ? "L = " + sign : sign;
    }

    // An empty card says so, and one that stays empty too: a 0 would be a claim.
    private static String gradient(GraphNode node) {
        if (node.gradient().isEmpty()) {
            return node.state() == State.NONE ? "—" : "?";
        }
        return Signs.number(node.gradient().getAsDouble()) + (node.state() == State.PARTIAL ? " + ?" : "");
    }

    private static Brush brush(GraphNode node) {
        return node.gradient().isEmpty()
                ? Ink.MUTED.size(0.92)
                : Ink.GRADIENT.bold().size(0.92);
    }

    private static Ink ink(GraphNode node) {
        if (!Double.isFinite(node.value())) {
            return Ink.BAD;
        }
        if (node.kind() == Kind.RESULT) {
            return Ink.LOSS;
        }
        if (node.op() == Op.INPUT) {
            return Ink.of(Formula.role(node.name()));
        }
        return ACTIVATIONS.contains(node.op()) ? Ink.OUTPUT : Ink.TEXT;
    }
}
