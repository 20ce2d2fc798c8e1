package firstlayer.ui;

import javafx.scene.Node;

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
}
