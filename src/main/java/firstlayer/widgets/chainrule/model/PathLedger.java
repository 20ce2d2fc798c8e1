package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward.Write;
import firstlayer.math.graph.Gradients.State;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Link;
import firstlayer.math.graph.Path;
import firstlayer.param.Numbers;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of a gradient came along each path: the factors of a single one, or the products of several and their sum. */
public final class PathLedger {

    private static final int MOST = 8;
    private static final int MERGED = 3;

    private PathLedger() {}

    public static Ledger of(GraphWalk walk) {
        String symbol = walk.symbol(walk.of());
        List<Path> paths = walk.paths().listed();
        List<Line> lines = new ArrayList<>();
        if (paths.size() == 1) {
            factors(walk, paths.get(0), lines);
        } else {
            products(walk, lines);
        }
        lines.add(card(walk));
        String title = paths.size() == 1
                ? String.format(Locale.ROOT, "At %s: what came down, times the local slope", symbol)
                : String.format(
                        Locale.ROOT,
                        "At %s: %s, each a product; the gradient is their sum",
                        symbol,
                        count(walk.paths().count()));
        return new Ledger(title, lines, "");
    }

    private static String count(double paths) {
        return paths == 0 ? "no path" : Numbers.plain(paths) + " paths";
    }

    // Links that multiply by 1 share the line of the next one.
    private static void factors(GraphWalk walk, Path path, List<Line> lines) {
        String end = walk.symbol(walk.result());
        lines.add(new Line(String.format(Locale.ROOT, "∂%s/∂%s", end, end), "1", "start of the walk", Tone.PLAIN));
        List<String> through = new ArrayList<>();
        List<String> slopes = new ArrayList<>();
        for (Link link : path.links()) {
            boolean walked = walk.passes() > 0 && walk.isWalked(link);
            through.add(Signs.of(walk, walk.node(link.from())));
            slopes.add(walked ? Signs.slope(link.slope()).replace("×", "× ") : "?");
            boolean last = link.to() == walk.of();
            if (last || !walked || link.slope() != 1) {
                String why = walked ? Signs.reason(walk, link) : "not walked yet";
                Tone tone = walked ? Tone.PLAIN : Tone.MUTED;
                lines.add(new Line("through " + signs(through), slopes(slopes), why, tone));
                through.clear();
                slopes.clear();
            }
        }
    }

    private static String signs(List<String> through) {
        int size = through.size();
        return size <= MERGED
                ? String.join(", ", through)
                : String.format(Locale.ROOT, "%d links to %s", size, through.get(size - 1));
    }

    private static String slopes(List<String> slopes) {
        int size = slopes.size();
        return size <= MERGED
                ? String.join(" ", slopes)
                : String.format(Locale.ROOT, "× 1^%d %s", size - 1, slopes.get(size - 1));
    }

    private static void products(GraphWalk walk, List<Line> lines) {
        List<Path> paths = walk.paths().listed();
        int shown = paths.size() <= MOST ? paths.size() : MOST - 1;
        for (Path path : paths.subList(0, shown)) {
            boolean walked = walk.isWalked(path);
            lines.add(new Line(
                    way(walk, path),
                    walked ? Signs.number(path.product()) : "?",
                    walked ? "= " + factors(path) : "not walked yet",
                    walked ? Tone.PLAIN : Tone.MUTED));
        }
        if (walk.paths().count() > shown) {
            double rest = walk.paths().count() - shown;
            lines.add(new Line(
                    String.format(Locale.ROOT, "and %s more", Numbers.plain(rest)),
                    "",
                    "backward, each link is used once",
                    Tone.MUTED));
        }
    }

    /** The slopes along a path, without those that change nothing. */
    private static String factors(Path path) {
        List<String> factors = path.links().stream()
                .filter(link -> link.slope() != 1)
                .map(link -> Signs.slope(link.slope()).substring(1))
                .map(slope -> slope.startsWith("−") ? "(" + slope + ")" : slope)
                .toList();
        return factors.isEmpty() ? "1" : String.join(" · ", factors);
    }

    /** The nodes a path leads through, from the one looked at to the result. */
    private static String way(GraphWalk walk, Path path) {
        StringBuilder way = new StringBuilder(walk.symbol(walk.of()));
        for (int i = path.links().size() - 1; i >= 0; i--) {
            Link link = path.links().get(i);
            way.append(" → ").append(Signs.of(walk, walk.node(link.from())));
            boolean ambiguous = walk.node(link.from()).inputs().stream()
                            .filter(other -> other.to() == link.to())
                            .count()
                    > 1;
            way.append(ambiguous ? (link.side() == 0 ? " (first factor)" : " (second)") : "");
        }
        return way.toString();
    }

    /** What stands on the card, and whether it is the sum. */
    private static Line card(GraphWalk walk) {
        GraphNode node = walk.looked();
        String what = String.format(Locale.ROOT, "∂%s/∂%s", walk.symbol(walk.result()), walk.symbol(walk.of()));
        if (node.gradient().isEmpty()) {
            return node.state() == State.NONE
                    ? new Line(what, "—", "no number: " + node.problem().orElseThrow(), Tone.WRONG)
                    : new Line(what, "", "not computed yet", Tone.MUTED);
        }
        double card = node.gradient().getAsDouble();
        boolean done = walk.paths().complete() && walk.paths().listed().stream().allMatch(walk::isWalked);
        boolean wrong = done && Math.abs(card - walk.paths().sum()) > 1e-9 * Math.max(1, Math.abs(card));
        if (!wrong) {
            return new Line(what, "= " + Signs.number(card), done ? "" : "so far", Tone.RESULT);
        }
        String why = walk.write() == Write.OVERWRITE
                ? "overwritten"
                : String.format(Locale.ROOT, "piled up over %d passes", walk.passes());
        return new Line(
                what,
                "= " + Signs.number(card),
                String.format(
                        Locale.ROOT,
                        "%s; the sum is %s",
                        why,
                        Signs.number(walk.paths().sum())),
                Tone.WRONG);
    }
}
