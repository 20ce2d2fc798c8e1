package firstlayer.plot;

import firstlayer.param.Knobs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The grips, line grips, numbers and spots over a drawing; kept by their ids, so that focus and drags outlive a repaint. */
final class Overlay {

    /** Where they stand. */
    interface Ground {
        void add(Node node);

        void remove(Node node);
    }

    private final Drawing drawing;
    private final Ground ground;
    private final Map<String, GripNode> grips = new LinkedHashMap<>();
    private final Map<String, LineGripNode> lineGrips = new LinkedHashMap<>();
    private final Map<String, SpotNode> spots = new LinkedHashMap<>();
    private final Map<String, NumberGripNode> numbers = new LinkedHashMap<>();

    Overlay(Drawing drawing, Ground ground) {
        this.drawing = drawing;
        this.ground = ground;
    }

    void grips(Knobs knobs, List<Grip> next) {
        keep(grips, next, Grip::id, grip -> new GripNode(drawing, knobs, grip), GripNode::show);
    }

    void lineGrips(Knobs knobs, List<LineGrip> next) {
        keep(lineGrips, next, LineGrip::id, lineGrip -> new LineGripNode(drawing, knobs, lineGrip), LineGripNode::show);
        spots.values().forEach(Node::toFront);
        grips.values().forEach(Node::toFront);
    }

    void spots(List<Spot> next) {
        keep(spots, next, Spot::id, spot -> new SpotNode(spot, this::focusNeighbour), SpotNode::show);
        numbers.values().forEach(Node::toFront);
        grips.values().forEach(Node::toFront);
    }

    void numberGrips(Knobs knobs, List<NumberGrip> next) {
        keep(numbers, next, NumberGrip::id, number -> new NumberGripNode(knobs, number), NumberGripNode::show);
        grips.values().forEach(Node::toFront);
    }

    // The nearest ahead, a step aside counting twice.
    private boolean focusNeighbour(SpotNode from, int right, int down) {
        Optional<SpotNode> nearest = spots.values().stream()
                .filter(spot -> ahead(from, spot, right, down) > 0)
                .min(Comparator.comparingDouble(
                        spot -> ahead(from, spot, right, down) + 2 * Math.abs(ahead(from, spot, down, right))));
        nearest.ifPresent(Node::requestFocus);
        return nearest.isPresent();
    }

    private static double ahead(Node from, Node to, int right, int down) {
        double x =
                to.getBoundsInParent().getCenterX() - from.getBoundsInParent().getCenterX();
        double y =
                to.getBoundsInParent().getCenterY() - from.getBoundsInParent().getCenterY();
        return right * x + down * y;
    }

    private <T, N extends Node> void keep(
            Map<String, N> nodes, List<T> next, Function<T, String> id, Function<T, N> make, BiConsumer<N, T> show) {
        Set<String> ids = next.stream().map(id).collect(Collectors.toSet());
        for (String gone : List.copyOf(nodes.keySet())) {
            if (!ids.contains(gone)) {
                ground.remove(nodes.remove(gone));
            }
        }
        List<T> fresh = new ArrayList<>();
        for (T thing : next) {
            N node = nodes.get(id.apply(thing));
            if (node == null) {
                fresh.add(thing);
            } else {
                show.accept(node, thing);
            }
        }
        for (T thing : fresh) {
            N node = make.apply(thing);
            nodes.put(id.apply(thing), node);
            ground.add(node);
        }
        List<String> order = next.stream().map(id).toList();
        if (!List.copyOf(nodes.keySet()).equals(order)) {
            order.forEach(known -> {
                N node = nodes.remove(known);
                nodes.put(known, node);
                node.toFront();
            });
        }
    }

    boolean isHeld() {
        return grips.values().stream().anyMatch(GripNode::isHeld)
                || lineGrips.values().stream().anyMatch(LineGripNode::isHeld);
    }

    /** The grips there are, in their order. */
    List<Grip> gripsNow() {
        return grips.values().stream().map(GripNode::grip).toList();
    }

    void focus(String grip) {
        Optional.ofNullable(grips.get(grip)).ifPresent(Node::requestFocus);
    }

    /** Draws the grips where a picture has no regions. */
    void draw(Paper paper, Frame frame) {
        grips.values().forEach(grip -> grip.draw(paper, frame));
    }

    void place(Frame frame) {
        lineGrips.values().forEach(lineGrip -> lineGrip.place(frame));
        spots.values().forEach(spot -> spot.place(frame));
        numbers.values().forEach(number -> number.place(frame));
        grips.values().forEach(grip -> grip.place(frame));
    }
}
