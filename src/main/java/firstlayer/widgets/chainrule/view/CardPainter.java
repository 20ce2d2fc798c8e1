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
import firstlayer.widgets.chainrule.model.Signs;
import firstlayer.widgets.chainrule.model.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the cards: what a node is, its value, and its gradient once there is one. */
final class CardPainter {

    /** From this scale on, letters fit into their cards. */
    static final double READABLE = 0.85;

    private static final double SIZE = 0.82;
    private static final double EDGE = 0.2;
    private static final Set<Op> ACTIVATIONS = Set.of(Op.SIGMOID, Op.TANH, Op.RELU);

    /** Half a side of the box that opens a card. */
    static final double BOX = 0.45;

    /** What is being typed on an input's card: nothing under the blank name. */
    record Typing(String name, String text) {}

    private record Line(String text, Brush brush) {}

    private final DiagramPen pen;
    private final GraphWalk walk;
    private final Arrangement arrangement;
    private final Typing typing;

    CardPainter(DiagramPen pen, GraphWalk walk, Arrangement arrangement, Typing typing) {
        this.typing = typing;
        this.pen = pen;
        this.walk = walk;
        this.arrangement = arrangement;
    }

    void paint(boolean changes) {
        arrangement.cards().forEach((node, at) -> card(walk.node(node), at, changes));
    }

    private void card(GraphNode node, At at, boolean changes) {
        Spacing spacing = arrangement.spacing();
        boolean looked = node.id() == walk.of();
        Ink ink = ink(node);
        pen.card(
                at.x() - spacing.card() / 2,
                at.y() - spacing.height() / 2,
                spacing.card(),
                spacing.height(),
                node.op() == Op.INPUT ? 1.3 : 0.5,
                looked ? Ink.ACCENT_SOFT : Ink.SURFACE,
                ink.wide(looked ? 3.2 : 1.8));
        if (pen.scale() < READABLE) {
            afar(at, walk.symbol(node.id()), ink.bold().size(SIZE));
        } else {
            lines(at, node, ink, changes);
            box(at, node);
        }
    }

    private void lines(At at, GraphNode node, Ink ink, boolean changes) {
        Spacing spacing = arrangement.spacing();
        List<Line> lines = new ArrayList<>(List.of(
                new Line(sign(node, ink), ink.bold().size(spacing.slopes() ? 0.9 : SIZE)),
                new Line(value(node), Ink.TEXT.size(SIZE)),
                new Line(gradient(node), brush(node))));
        if (changes) {
            double change = walk.travel().changes().get(node.id());
            lines.add(new Line(
                    change == 0 ? "" : signed(change), Ink.ACCENT.bold().size(SIZE)));
        }
        double line = (spacing.height() - 2 * EDGE) / lines.size();
        double top = at.y() - spacing.height() / 2 + EDGE;
        for (int i = 0; i < lines.size(); i++) {
            Line one = lines.get(i);
            double y = top + (i + 0.5) * line;
            LedgerPane.text(pen, at.x(), y, one.text(), spacing.card() - EDGE, Side.CENTER, one.brush());
        }
    }

    /** Of a graph that is seen from afar the signs are left, and where even they are too large, bare cards. */
    private void afar(At at, String sign, Brush brush) {
        Spacing spacing = arrangement.spacing();
        if (pen.widthOf(sign, brush) < spacing.card() && pen.scale() * spacing.height() > 1) {
            pen.text(at.x(), at.y(), sign, Side.CENTER, brush);
        }
    }

    private String signed(double change) {
        String number = number(change);
        return change > 0 ? "+" + number : number;
    }

    private String number(double value) {
        return arrangement.spacing().slopes() ? Signs.number(value) : Signs.small(value);
    }

    // A formula that would have to shrink too much is left to the card when it is opened.
    private String sign(GraphNode node, Ink ink) {
        String sign = Signs.onCard(walk, node);
        double room = arrangement.spacing().card() - EDGE;
        boolean fits = pen.widthOf(sign, ink.bold().size(Spacing.SHRUNK * SIZE)) <= room;
        return fits || node.name().isEmpty() ? sign : Signs.outline(node);
    }

    private String value(GraphNode node) {
        if (node.op() == Op.INPUT && node.name().equals(typing.name())) {
            return typing.text() + "|";
        }
        return walk.isKnown(node) ? number(node.value()) : "?";
    }

    /** A box in the look of trees, to open a card or to close it again. */
    private void box(At at, GraphNode node) {
        if (walk.formula().composite().contains(node.name())) {
            At middle = box(arrangement, at);
            double side = 2 * BOX;
            pen.card(middle.x() - BOX, middle.y() - BOX, side, side, 0.2, Ink.SURFACE, Ink.ACCENT.wide(1.4));
            String sign = node.edges().equals(node.inputs()) ? "−" : "+";
            pen.text(
                    middle.x(), middle.y(), sign, Side.CENTER, Ink.ACCENT.bold().size(0.8));
        }
    }

    /** The middle of a card's box. */
    static At box(Arrangement arrangement, At card) {
        Spacing spacing = arrangement.spacing();
        // On a small card it stands at the corner, beside the number there.
        double inset = spacing.slopes() ? 0.8 : 0;
        return new At(card.x() + spacing.card() / 2 - inset, card.y() + spacing.height() / 2);
    }

    /** The middle of the line on which a card's value stands. */
    static At number(Arrangement arrangement, At card, boolean changes) {
        Spacing spacing = arrangement.spacing();
        double line = (spacing.height() - 2 * EDGE) / (changes ? 4 : 3);
        return new At(card.x(), card.y() - spacing.height() / 2 + EDGE + 1.5 * line);
    }

    // An empty card says so, and one that stays empty too: a 0 would be a claim.
    private String gradient(GraphNode node) {
        if (node.gradient().isEmpty()) {
            return node.state() == State.NONE ? "—" : "?";
        }
        return number(node.gradient().getAsDouble()) + (node.state() == State.PARTIAL ? " + ?" : "");
    }

    private static Brush brush(GraphNode node) {
        return node.gradient().isEmpty()
                ? Ink.MUTED.size(SIZE)
                : Ink.GRADIENT.bold().size(SIZE);
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
