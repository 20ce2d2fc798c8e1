package firstlayer.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Where a node stands among the others. */
public final class NodeTree {

    private NodeTree() {}

    /** Whether a node is a place or somewhere inside it; no node is nowhere. */
    public static boolean isInside(Node node, Node place) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    /** How many pixels of its screen a unit of a node is wide; 1 where it is in no window, as what was taken away for a while is. */
    public static double pixels(Node node) {
        return Optional.ofNullable(node.getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    /**
     * Makes a change to a place without taking the keyboard from a part of it that is still there.
     *
     * @param otherwise gives the keyboard to a part, where the place itself had it or the change took the part that had it
     */
    public static void keepFocus(Node place, Runnable change, Runnable otherwise) {
        boolean inside = place.isFocusWithin();
        Optional<Node> before = Optional.ofNullable(place.getScene()).map(Scene::getFocusOwner);
        change.run();
        Optional<Node> part = before.filter(owner -> owner != place && isInside(owner, place));
        if (inside) {
            part.ifPresentOrElse(Node::requestFocus, otherwise);
        }
    }

    /**
     * What can take the keyboard at a node: after it, otherwise before it in the same box, and so on outwards.
     *
     * @param page which holds it, and of which only what comes after it counts
     */
    public static Optional<Node> focusableAt(Node node, Parent page) {
        for (Node each = node; each != page && each.getParent() != null; each = each.getParent()) {
            List<Node> siblings = each.getParent().getChildrenUnmodifiable();
            int at = siblings.indexOf(each);
            Optional<Node> after = first(siblings.subList(at + 1, siblings.size()));
            Optional<Node> found = each.getParent() == page ? after : after.or(() -> first(siblings.subList(0, at)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> first(List<Node> nodes) {
        return nodes.stream().flatMap(node -> focusable(node).stream()).findFirst();
    }

    private static Optional<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? first(parent.getChildrenUnmodifiable()) : Optional.empty();
    }
}
