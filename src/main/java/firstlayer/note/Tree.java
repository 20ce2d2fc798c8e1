package firstlayer.note;

import org.commonmark.node.Node;

/** Changes a tree of nodes in place, keeping source positions. */
final class Tree {

    private Tree() {}

    /** Puts a node where another was. */
    static <N extends Node> N replace(Node old, N by) {
        by.setSourceSpans(old.getSourceSpans());
        old.insertAfter(by);
        old.unlink();
        return by;
    }

    /** Puts a node before another. */
    static <N extends Node> N before(Node node, N by) {
        by.setSourceSpans(node.getSourceSpans());
        node.insertBefore(by);
        return by;
    }

    /** Puts a node where another was, with the other's children. */
    static <N extends Node> N take(Node old, N by) {
        moveChildren(old, by);
        return replace(old, by);
    }

    static void moveChildren(Node from, Node to) {
        Node child = from.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            to.appendChild(child);
            child = next;
        }
    }

    /** Puts a node's children where it was. */
    static void dissolve(Node old) {
        while (old.getFirstChild() != null) {
            old.insertBefore(old.getFirstChild());
        }
        old.unlink();
    }
}
