package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward.Write;
import firstlayer.math.graph.Edge;
import firstlayer.math.graph.Gradients.State;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Route;
import firstlayer.param.Numbers;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of a gradient came along each route: the factors of a single one, or the products of several and their sum. */
public final class RouteLedger {

    private static final int MOST = 8;
    private static final int MERGED = 3;
    /** A route of more links is not spelt out in one line. */
    private static final int LONG = 9;

    private RouteLedger() {}

    public static Ledger of(GraphWalk walk) {
        String symbol = walk.symbol(walk.of());
        List<Route> routes = walk.routes().listed();
        List<Line> lines = new ArrayList<>();
        if (routes.size() == 1) {
            factors(walk, routes.get(0), lines);
        } else {
            products(walk, lines);
        }
        lines.add(card(walk));
        String title = routes.size() == 1
                ? String.format(Locale.ROOT, "At %s: what came down, times the local slope", symbol)
                : String.format(
                        Locale.ROOT,
                        "At %s: %s, each a product; the gradient is their sum",
                        symbol,
                        count(walk.routes().count()));
        String omission = walk.omission().map(what -> " (" + what + ")").orElse("");
        return new Ledger(title + omission, lines, "");
    }

    /** Which route a line of the ledger is about, counted from 1; 0 for none. */
    public static int route(GraphWalk walk, Ledger ledger, int line) {
        int size = walk.routes().listed().size();
        if (size == 1) {
            return line == ledger.lines().size() - 1 ? 1 : 0;
        }
        return line < shown(size) ? line + 1 : 0;
    }

    /** One route from end to end: where it leads through, its slopes and their product. */
    public static String written(GraphWalk walk, Route route) {
        String way = route.edges().size() <= LONG
                ? way(walk, route)
                : String.format(
                        Locale.ROOT,
                        "%s → … → %s, %d links",
                        walk.symbol(walk.of()),
                        walk.symbol(walk.result()),
                        route.edges().size());
        return walk.isWalked(route)
                ? String.format(Locale.ROOT, "%s:  %s = %s", way, factors(route), Signs.number(route.product()))
                : way + ": not walked yet";
    }

    private static int shown(int size) {
        return size <= MOST ? size : MOST - 1;
    }

    private static String count(double routes) {
        return routes == 0 ? "no path" : Numbers.plain(routes) + " paths";
    }

    // Edges that multiply by 1 share the line of the next one.
    private static void factors(GraphWalk walk, Route route, List<Line> lines) {
        String end = walk.symbol(walk.result());
        String one = walk.end().state() == State.NONE ? "—" : "1";
        lines.add(new Line(String.format(Locale.ROOT, "∂%s/∂%s", end, end), one, "start of the walk", Tone.PLAIN));
        List<String> through = new ArrayList<>();
        List<String> slopes = new ArrayList<>();
        for (Edge edge : route.edges()) {
            boolean walked = walk.passes() > 0 && walk.isWalked(edge);
            through.add(Signs.onRoute(walk, walk.node(edge.from())));
            slopes.add(walked ? Signs.slope(edge.slope()).replace("×", "× ") : "?");
            boolean last = edge.to() == walk.of();
            if (last || !walked || edge.slope() != 1) {
                String why = walked ? Signs.reason(walk, edge) : "not walked yet";
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
        List<Route> routes = walk.routes().listed();
        int shown = shown(routes.size());
        for (Route route : routes.subList(0, shown)) {
            boolean walked = walk.isWalked(route);
            lines.add(new Line(
                    way(walk, route),
                    walked ? Signs.number(route.product()) : "?",
                    walked ? "= " + factors(route) : "not walked yet",
                    walked ? Tone.PLAIN : Tone.MUTED));
        }
        if (walk.routes().count() > shown) {
            double rest = walk.routes().count() - shown;
            lines.add(new Line(
                    String.format(Locale.ROOT, "and %s more", Numbers.plain(rest)),
                    "",
                    "backward, each link is used once",
                    Tone.MUTED));
        }
    }

    /** The slopes along a route, without those that change nothing. */
    private static String factors(Route route) {
        List<String> factors = route.edges().stream()
                .filter(edge -> edge.slope() != 1)
                .map(edge -> Signs.factor(edge.slope()))
                .toList();
        return factors.isEmpty() ? "1" : String.join(" · ", factors);
    }

    /** The nodes a route leads through, from the one looked at to the result. */
    private static String way(GraphWalk walk, Route route) {
        StringBuilder way = new StringBuilder(walk.symbol(walk.of()));
        for (int i = route.edges().size() - 1; i >= 0; i--) {
            Edge edge = route.edges().get(i);
            GraphNode user = walk.node(edge.from());
            way.append(" → ").append(Signs.onRoute(walk, user)).append(place(user, edge));
        }
        return way.toString();
    }

    /** Which of several edges between the same two cards is meant. */
    private static String place(GraphNode user, Edge edge) {
        List<Edge> alike =
                user.edges().stream().filter(other -> other.to() == edge.to()).toList();
        if (alike.size() == 1) {
            return "";
        }
        int place = alike.indexOf(edge) + 1;
        if (user.edges().equals(user.inputs())) {
            return place == 1 ? " (first factor)" : " (second)";
        }
        return String.format(Locale.ROOT, " (place %d of %d)", place, alike.size());
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
        boolean done =
                walk.routes().complete() && walk.routes().listed().stream().allMatch(walk::isWalked);
        boolean wrong = done && Math.abs(card - walk.routes().sum()) > 1e-9 * Math.max(1, Math.abs(card));
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
                        Signs.number(walk.routes().sum())),
                Tone.WRONG);
    }
}
