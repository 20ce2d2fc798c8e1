package firstlayer.app;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A scene's nodes. */
final class Tree {

    private Tree() {}

    /** A node and everything under it. */
    static Stream<Node> of(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Tree::of))
                : Stream.of(node);
    }

    /** What is above a node, nearest first. */
    static Stream<Parent> above(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent);
    }

    /** Whether nothing hides a node; it may still be scrolled away. */
    static boolean isSeen(Node node) {
        return isShown(node) && above(node).allMatch(Tree::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getOpacity() > 0;
    }
}
