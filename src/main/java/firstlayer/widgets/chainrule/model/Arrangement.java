package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.GraphNode;
import firstlayer.widgets.chainrule.model.Layers.LayeredEdge;
import firstlayer.widgets.chainrule.model.Layers.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Where every card and edge of a graph stands, in em, y downwards. It knows what uses what, and none of the numbers.
 *
 * @param cards middles by node
 */
public record Arrangement(Map<Integer, At> cards, List<Wire> wires, Spacing spacing, double width, double height) {

    private static final double PASSING = 1.3;
    private static final double MARGIN = 0.5;
    private static final double ABOVE = 1.1;
    private static final double STRAIGHT = 0.06;
    private static final double PORT = 0.24;
    private static final double LEAF = 1e-4;
    private static final double PILL = 1.5;
    private static final int ROUNDS = 60;

    public record At(double x, double y) {}

    /**
     * An edge as drawn: from the input's right side through the points to the user's left side.
     *
     * @param user  the node that uses
     * @param side  which of the user's edges it is, from 0
     * @param slope where the local slope stands
     * @param level whether that is above the cards and not on the edge
     */
    public record Wire(int user, int side, List<At> points, At slope, boolean level) {

        private Wire with(At other) {
            return new Wire(user, side, points, other, level);
        }
    }

    static Arrangement of(List<GraphNode> nodes, Spacing spacing) {
        double cardHeight = spacing.height();
        Layers layers = new Layers(nodes);
        raise(layers, spacing);
        double[] middles = middles(layers, spacing);
        double top = Math.min(
                layers.layers.stream()
                        .flatMap(List::stream)
                        .mapToDouble(place -> place.y - half(place, cardHeight))
                        .min()
                        .orElse(0),
                // A level edge's slope stands above its cards.
                layers.layered.stream()
                        .filter(Arrangement::isLevel)
                        .mapToDouble(layeredEdge -> end(layeredEdge).y - cardHeight / 2 - ABOVE)
                        .min()
                        .orElse(Double.POSITIVE_INFINITY));
        Map<Integer, At> cards = new HashMap<>();
        double bottom = 0;
        for (Place place : layers.layers.stream().flatMap(List::stream).toList()) {
            place.y += MARGIN - top;
            bottom = Math.max(bottom, place.y + half(place, cardHeight));
            if (place.isCard()) {
                cards.put(place.node, new At(middles[place.layer], place.y));
            }
        }
        List<Wire> wires = new ArrayList<>();
        for (LayeredEdge layeredEdge : layers.layered) {
            wires.add(wire(layeredEdge, middles, spacing));
        }
        wires = apart(wires);
        double width = middles[middles.length - 1] + spacing.card() / 2 + MARGIN;
        return new Arrangement(cards, wires, spacing, width, bottom + MARGIN);
    }

    private static double half(Place place, double cardHeight) {
        return place.isCard() ? cardHeight / 2 : PASSING / 2;
    }

    // A gap that only level edges cross can be narrow: their slopes stand above the cards.
    private static double[] middles(Layers layers, Spacing spacing) {
        double[] middles = new double[layers.layers.size()];
        middles[0] = MARGIN + spacing.card() / 2;
        for (int i = 1; i < middles.length; i++) {
            int layer = i;
            boolean level = layers.layered.stream()
                    .filter(layeredEdge -> end(layeredEdge).layer >= layer
                            && layeredEdge.places().get(0).layer < layer)
                    .allMatch(Arrangement::isLevel);
            middles[i] = middles[i - 1] + spacing.card() + (level ? spacing.narrow() : spacing.wide());
        }
        return middles;
    }

    private static Place end(LayeredEdge layeredEdge) {
        return layeredEdge.places().get(layeredEdge.places().size() - 1);
    }

    /** Between neighbours of one height, and alone at its end. */
    private static boolean isLevel(LayeredEdge layeredEdge) {
        Place user = end(layeredEdge);
        return layeredEdge.places().size() == 2
                && user.left.size() == 1
                && Math.abs(user.y - layeredEdge.places().get(0).y) < STRAIGHT;
    }

    // Slopes in one gap must not cover each other; each moves down no further than it must.
    private static List<Wire> apart(List<Wire> wires) {
        List<Wire> moved = new ArrayList<>();
        wires.stream()
                .sorted(Comparator.comparingDouble((Wire wire) -> wire.slope().x())
                        .thenComparingDouble(wire -> wire.slope().y()))
                .forEach(wire -> {
                    At above =
                            moved.isEmpty() ? null : moved.get(moved.size() - 1).slope();
                    boolean covered = above != null
                            && Math.abs(above.x() - wire.slope().x()) < PILL
                            && wire.slope().y() - above.y() < PILL;
                    moved.add(covered ? wire.with(new At(wire.slope().x(), above.y() + PILL)) : wire);
                });
        return moved;
    }

    private static Wire wire(LayeredEdge layeredEdge, double[] middles, Spacing spacing) {
        double cardHeight = spacing.height();
        double half = spacing.card() / 2;
        List<Place> places = layeredEdge.places();
        Place input = places.get(0);
        Place user = end(layeredEdge);
        boolean level = isLevel(layeredEdge);
        Place from = places.get(places.size() - 2);
        double enter = user.y + port(layeredEdge, from, user) * cardHeight;
        double leave = input.y + (isTwice(input, user) ? 0.6 * (enter - user.y) : 0);
        List<At> points = new ArrayList<>();
        points.add(new At(middles[input.layer] + half, leave));
        for (Place passing : places.subList(1, places.size() - 1)) {
            points.add(new At(middles[passing.layer] - half, passing.y));
            points.add(new At(middles[passing.layer] + half, passing.y));
        }
        points.add(new At(middles[user.layer] - half, enter));
        At last = points.get(points.size() - 1);
        At before = points.get(points.size() - 2);
        double middle = (before.x() + last.x()) / 2;
        At slope = level ? new At(middle, user.y - cardHeight / 2 - 0.55) : new At(middle, (before.y() + last.y()) / 2);
        return new Wire(user.node, layeredEdge.side(), points, slope, level);
    }

    private static boolean isTwice(Place input, Place user) {
        return input.right.stream().filter(place -> place == user).count() > 1;
    }

    /** Where an edge enters its user, in card heights from the middle: a level one straight, the other beside it. */
    private static double port(LayeredEdge layeredEdge, Place from, Place user) {
        if (user.left.size() < 2) {
            return 0;
        }
        if (isTwice(from, user)) {
            return layeredEdge.share() * PORT;
        }
        if (Math.abs(from.y - user.y) < STRAIGHT) {
            return 0;
        }
        return from.y < user.y ? -PORT : PORT;
    }

    /** Every place as near to the mean of its neighbours as the others in its layer let it. */
    private static void raise(Layers layers, Spacing spacing) {
        layers.layers.forEach(layer -> settle(layer, spacing, place -> 0));
        for (int round = 0; round < ROUNDS; round++) {
            int size = layers.layers.size();
            for (int i = 0; i < size; i++) {
                List<Place> layer = layers.layers.get(round % 2 == 0 ? i : size - 1 - i);
                settle(layer, spacing, Arrangement::wished);
            }
        }
    }

    // Leaves follow what uses them and hardly count, so that the trunk from the first operation to the result is level.
    private static double wished(Place place) {
        double sum = 0;
        double count = 0;
        for (List<Place> side : List.of(place.left, place.right)) {
            for (Place neighbour : side) {
                sum += weight(neighbour) * neighbour.y;
                count += weight(neighbour);
            }
        }
        return count == 0 ? place.y : sum / count;
    }

    private static double weight(Place place) {
        return place.isCard() && place.left.isEmpty() ? LEAF : 1;
    }

    // Pool adjacent violators: the least squares answer to the wishes with the order and the distances kept.
    private static void settle(List<Place> layer, Spacing spacing, ToDoubleFunction<Place> wish) {
        double cardHeight = spacing.height();
        List<double[]> blocks = new ArrayList<>();
        double[] offset = new double[layer.size()];
        for (int i = 0; i < layer.size(); i++) {
            if (i > 0) {
                offset[i] = offset[i - 1]
                        + half(layer.get(i - 1), cardHeight)
                        + half(layer.get(i), cardHeight)
                        + (layer.get(i).isCard() && layer.get(i - 1).isCard() ? spacing.between() : 0.3);
            }
            double[] block = {wish.applyAsDouble(layer.get(i)) - offset[i], weight(layer.get(i)), 1};
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1)[0] >= block[0]) {
                double[] above = blocks.remove(blocks.size() - 1);
                double weight = above[1] + block[1];
                double mean = (above[0] * above[1] + block[0] * block[1]) / weight;
                block = new double[] {mean, weight, above[2] + block[2]};
            }
            blocks.add(block);
        }
        int i = 0;
        for (double[] block : blocks) {
            for (int n = 0; n < block[2]; n++, i++) {
                layer.get(i).y = block[0] + offset[i];
            }
        }
    }
}
