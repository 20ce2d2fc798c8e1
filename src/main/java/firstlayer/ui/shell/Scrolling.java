package firstlayer.ui.shell;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Brings parts of a note into view. */
final class Scrolling {

    private Scrolling() {}

    /** Scrolls a note until something in it is in the middle. */
    static void reveal(ScrollPane pane, Node node) {
        reveal(pane, node, 0.5);
    }

    /**
     * What was just built or brought to the front has no place yet, and a scroll bar that comes with it takes some away. Does nothing
     * to what is in no scene, as the desk behind a stage is.
     */
    static void layOut(Node shown) {
        Optional.ofNullable(shown.getScene()).map(Scene::getRoot).ifPresent(root -> {
            for (int pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
        });
    }

    /**
     * Does nothing to a note that is behind its picture: it has no place then.
     *
     * @param share of the room above it
     */
    static void reveal(ScrollPane pane, Node node, double share) {
        if (pane.getScene() == null) {
            return;
        }
        layOut(pane);
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
        double wanted = place.getMinY() - share * (room - place.getHeight());
        pane.setVvalue(hidden > 0 ? Math.max(0, Math.min(1, wanted / hidden)) : 0);
    }
}
