package firstlayer.note.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Finds nodes under a node. */
public final class Nodes {

    private Nodes() {}

    /** The children of one kind, in order. */
    public static <N extends Node> List<N> children(Node parent, Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
        }
        return found;
    }

    /** Everything of one kind under a node, in reading order; what is found is not searched further. */
    public static <N extends Node> List<N> under(Node root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    private static <N extends Node> void collect(Node parent, Class<N> kind, List<N> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else {
                collect(child, kind, found);
            }
        }
    }

    /** How many nodes there are under a node. */
    public static int count(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count += 1 + count(child);
        }
        return count;
    }

    /** The nearest node of one kind that this node is inside of. */
    public static <N extends Node> Optional<N> around(Node node, Class<N> kind) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (kind.isInstance(above)) {
                return Optional.of(kind.cast(above));
            }
        }
        return Optional.empty();
    }

    /** The line of the file a node begins on, from 1; where that is not known, the line of what stands before or around it. */
    public static int line(Node node) {
        Node at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getPrevious() != null ? at.getPrevious() : at.getParent();
        }
        return at == null ? 1 : at.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
