package firstlayer.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

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

    /** What can take the keyboard first after a node, in reading order, inside a place that holds it. */
    public static Optional<Node> focusableAfter(Node node, Parent place) {
        for (Node each = node; each != place && each.getParent() != null; each = each.getParent()) {
            List<Node> siblings = each.getParent().getChildrenUnmodifiable();
            for (Node later : siblings.subList(siblings.indexOf(each) + 1, siblings.size())) {
                Optional<Node> found = focusable(later);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> focusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
