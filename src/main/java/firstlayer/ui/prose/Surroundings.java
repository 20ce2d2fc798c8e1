package firstlayer.ui.prose;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The pane that a page scrolls in, seen from a part of the page. */
final class Surroundings {

    private Surroundings() {}

    /** Scrolls no further than it takes until a piece of a node is seen. */
    static void reveal(Node node, Bounds piece) {
        scrollPane(node).ifPresent(pane -> {
            Bounds at = pane.getContent().sceneToLocal(node.localToScene(piece));
            double room = pane.getViewportBounds().getHeight();
            double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
            if (hidden <= 0) {
                return;
            }
            double top = pane.getVvalue() * hidden;
            double wanted = Math.min(Math.max(top, at.getMaxY() - room), at.getMinY());
            if (wanted != top) {
                pane.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
            }
        });
    }

    private static Optional<ScrollPane> scrollPane(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
