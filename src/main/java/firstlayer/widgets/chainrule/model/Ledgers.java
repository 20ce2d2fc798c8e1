package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Gradients.State;
import firstlayer.math.graph.GraphNode;
import firstlayer.param.Numbers;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The working of a nudge, of the gradient check and of an update. */
public final class Ledgers {

    private static final int MOST_SQUARES = 3;

    private static final int MOST = 9;

    private Ledgers() {}

    /** The change of every node behind the nudged one, beside what the gradient promised. */
    public static Ledger nudge(GraphWalk walk) {
        Travel travel = walk.travel();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "really moves", "slopes promised", Tone.MUTED));
        List<GraphNode> moved = walk.nodes().stream()
                .filter(node -> node.id() >= walk.of() && Signs.hasCard(node))
                .filter(node -> travel.changes().get(node.id()) != 0
                        || travel.promises().get(node.id()) != 0)
                .toList();
        int skipped = Math.max(0, moved.size() - MOST);
        for (GraphNode node : moved.subList(skipped, moved.size())) {
            lines.add(new Line(
                    walk.symbol(node.id()),
                    signed(travel.changes().get(node.id())),
                    signed(travel.promises().get(node.id())),
                    node.id() == walk.result() ? Tone.RESULT : Tone.PLAIN));
        }
        String title = String.format(
                Locale.ROOT,
                "%s moves by %s: the change travels forward",
                walk.symbol(walk.of()),
                signed(travel.epsilon()));
        return new Ledger(title, lines, "");
    }

    /** A change with its sign. */
    private static String signed(double value) {
        if (!Double.isFinite(value)) {
            return "—";
        }
        String text = value == 0 ? "0" : Numbers.significant(value, 3);
        return value > 0 ? "+" + text : text;
    }

    public static Ledger check(GraphWalk walk) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "on the card", "central difference", Tone.MUTED));
        List<GradientCheck.Row> rows = walk.check().rows();
        for (GradientCheck.Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
            GraphNode node = walk.node(walk.formula().expression().names().get(row.name()));
            String empty = node.state() == State.NONE ? "—" : "not yet";
            String card = row.card().isEmpty() ? empty : row.text(row.card().getAsDouble());
            boolean both = row.card().isPresent() && Double.isFinite(row.central());
            String verdict = !both ? "" : row.agrees() ? " agrees" : " differs";
            lines.add(new Line(row.name(), card, row.measured() + verdict, row.agrees() ? Tone.PLAIN : Tone.WRONG));
        }
        String verdict = walk.check().agrees() ? "Measured with h = %s" : "Does not agree, measured with h = %s";
        return new Ledger(
                String.format(Locale.ROOT, verdict, Numbers.plain(walk.check().h())), lines, "");
    }

    public static Ledger update(GraphWalk walk) {
        WeightUpdate update = walk.update();
        List<Line> lines = new ArrayList<>();
        update.moves()
                .forEach((name, move) -> lines.add(new Line(
                        name,
                        Signs.number(move.to()),
                        String.format(
                                Locale.ROOT,
                                "= %s − %s · (%s)",
                                Signs.number(move.from()),
                                Numbers.plain(update.eta()),
                                Signs.number(move.gradient().getAsDouble())),
                        Tone.PLAIN)));
        if (!update.isReady()) {
            String why = walk.formula().weights().isEmpty()
                    ? "names that begin with w or b are weights"
                    : walk.problem().orElse("no gradient has come down to a weight yet");
            lines.add(new Line("nothing to update", "", why, Tone.MUTED));
            return new Ledger("One step against the gradient", lines, "");
        }
        lines.add(new Line(
                "L after", Signs.number(update.after()), "before: " + Signs.number(update.before()), Tone.PLAIN));
        lines.add(new Line("real drop", Signs.number(update.drop()), "", Tone.RESULT));
        lines.add(new Line("promised", Signs.number(update.promise()), promise(update), Tone.MUTED));
        return new Ledger("One step against the gradient", lines, "Apply the update");
    }

    /** η‖g‖² with its numbers, of up to three weights; it would be the drop if L were straight. */
    private static String promise(WeightUpdate update) {
        List<WeightUpdate.Move> moves = List.copyOf(update.moves().values());
        String squares = moves.stream()
                .limit(MOST_SQUARES)
                .map(move -> "(" + Numbers.brief(move.gradient().getAsDouble(), 4) + ")²")
                .collect(Collectors.joining(" + "));
        String more = moves.size() > MOST_SQUARES ? " + …" : "";
        return String.format(
                Locale.ROOT, "= η‖g‖² = %s·[%s%s], if L were straight", Numbers.plain(update.eta()), squares, more);
    }
}
