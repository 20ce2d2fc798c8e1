package firstlayer.ui.prose;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Keeps what is read at its height on the screen while answers open or close above it. */
final class ReadingPlace {

    private final Region page;
    private Optional<Runnable> restore = Optional.empty();

    ReadingPlace(Region page) {
        this.page = page;
    }

    /** What changes from now on until it is laid out moves nothing that is in view. */
    void hold() {
        Scene scene = page.getScene();
        Optional<ScrollPane> pane = pane();
        if (scene == null || pane.isEmpty() || restore.isPresent()) {
            return;
        }
        anchor(pane.get()).ifPresent(anchor -> {
            double before = y(anchor);
            Runnable then = () -> {
                scene.removePostLayoutPulseListener(restore.orElseThrow());
                restore = Optional.empty();
                scroll(pane.get(), y(anchor) - before);
            };
            restore = Optional.of(then);
            scene.addPostLayoutPulseListener(then);
        });
    }

    private Optional<ScrollPane> pane() {
        Node around = page;
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        return Optional.ofNullable((ScrollPane) around);
    }

    /** What has the keyboard where that is in view, otherwise the first text that begins in view. */
    private Optional<Node> anchor(ScrollPane pane) {
        Node focus = page.getScene().getFocusOwner();
        Stream<Node> focused = Stream.ofNullable(focus).filter(this::isOfThePage);
        return Stream.concat(focused, Selection.passages(page).stream())
                .filter(node -> isInView(node, pane))
                .findFirst();
    }

    private boolean isOfThePage(Node node) {
        return node != page
                && Stream.iterate(node, around -> around != null, Node::getParent)
                        .anyMatch(page::equals);
    }

    private boolean isInView(Node node, ScrollPane pane) {
        double top = pane.getVvalue() * hidden(pane);
        double y = y(node);
        return y >= top && y < top + pane.getViewportBounds().getHeight();
    }

    private double y(Node node) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    private double hidden(ScrollPane pane) {
        return Math.max(0, page.getHeight() - pane.getViewportBounds().getHeight());
    }

    private void scroll(ScrollPane pane, double pixels) {
        double hidden = hidden(pane);
        if (Math.abs(pixels) >= 1 && hidden > 0) {
            pane.setVvalue(Math.min(1, Math.max(0, pane.getVvalue() + pixels / hidden)));
        }
    }
}
