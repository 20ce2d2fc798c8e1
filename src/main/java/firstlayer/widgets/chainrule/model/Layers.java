package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cards of a graph in layers from left to right, ordered so that few edges cross (Sugiyama, Tagawa and Toda 1981): an edge
 * that passes layers holds a place in each of them, and every place moves to the mean of its neighbours.
 */
final class Layers {

    private static final int SWEEPS = 12;

    /** A card, or with node −1 the place where a long edge passes a layer. */
    static final class Place {
        final int node;
        final int layer;
        final List<Place> left = new ArrayList<>();
        final List<Place> right = new ArrayList<>();
        double rank;
        double y;

        Place(int node, int layer) {
            this.node = node;
            this.layer = layer;
        }

        boolean isCard() {
            return node >= 0;
        }
    }

    /**
     * An edge with every place it touches, from the input's card to the user's.
     *
     * @param side  which of the user's edges it is, from 0
     * @param share where it stands among those between the same two cards, from −1 to 1
     */
    record LayeredEdge(int side, double share, List<Place> places) {}

    final List<List<Place>> layers = new ArrayList<>();
    final List<LayeredEdge> layered = new ArrayList<>();
    final Map<Integer, Place> cards = new HashMap<>();

    Layers(List<GraphNode> nodes) {
        int[] layer = layer(nodes);
        int count = Arrays.stream(layer).max().orElse(0) + 1;
        for (int i = 0; i < count; i++) {
            layers.add(new ArrayList<>());
        }
        nodes.stream().filter(node -> layer[node.id()] >= 0).forEach(node -> {
            Place card = new Place(node.id(), layer[node.id()]);
            cards.put(node.id(), card);
            layers.get(card.layer).add(card);
        });
        for (GraphNode node : nodes) {
            node.edges().stream()
                    .filter(edge -> cards.containsKey(edge.from()) && cards.containsKey(edge.to()))
                    .forEach(edge -> layered.add(layeredEdge(edge, share(node, edge))));
        }
        order();
    }

    // Inputs stand just before what first uses them, so that edges stay short.
    private static int[] layer(List<GraphNode> nodes) {
        int[] layer = new int[nodes.size()];
        for (GraphNode node : nodes) {
            int after = node.edges().stream()
                    .mapToInt(edge -> layer[edge.to()])
                    .max()
                    .orElse(-1);
            layer[node.id()] = Signs.hasCard(node) ? after + 1 : -1;
        }
        for (GraphNode node : nodes) {
            if (node.op() == Op.INPUT) {
                layer[node.id()] = nodes.stream()
                                .filter(user -> user.edges().stream().anyMatch(edge -> edge.to() == node.id()))
                                .mapToInt(user -> layer[user.id()])
                                .min()
                                .orElse(1)
                        - 1;
            }
        }
        return layer;
    }

    // Where an edge stands among those between the same two cards, from -1 to 1.
    private static double share(GraphNode user, Edge edge) {
        List<Edge> alike =
                user.edges().stream().filter(other -> other.to() == edge.to()).toList();
        return alike.size() == 1 ? 0 : 2.0 * alike.indexOf(edge) / (alike.size() - 1) - 1;
    }

    private LayeredEdge layeredEdge(Edge edge, double share) {
        List<Place> places = new ArrayList<>(List.of(cards.get(edge.to())));
        Place end = cards.get(edge.from());
        for (int i = places.get(0).layer + 1; i < end.layer; i++) {
            Place passing = new Place(-1, i);
            layers.get(i).add(passing);
            places.add(passing);
        }
        places.add(end);
        for (int i = 1; i < places.size(); i++) {
            places.get(i - 1).right.add(places.get(i));
            places.get(i).left.add(places.get(i - 1));
        }
        return new LayeredEdge(edge.side(), share, places);
    }

    private void order() {
        layers.forEach(Layers::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.size(); i++) {
                boolean leftward = sweep % 2 == 0;
                List<Place> layer = layers.get(leftward ? layers.size() - 1 - i : i);
                layer.forEach(place -> place.y = mean(leftward ? place.right : place.left, place.rank));
                layer.sort(Comparator.comparingDouble(place -> place.y));
                number(layer);
            }
        }
    }

    // Ranks are shares of the layer, so that short and long layers compare.
    private static void number(List<Place> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).rank = (i + 0.5) / layer.size();
        }
    }

    private static double mean(List<Place> places, double otherwise) {
        return places.stream().mapToDouble(place -> place.rank).average().orElse(otherwise);
    }
}
