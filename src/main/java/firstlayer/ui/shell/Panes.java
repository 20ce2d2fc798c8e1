package firstlayer.ui.shell;

import firstlayer.ui.NodeTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The panes that F6 goes round: rail, note, picture, controls, and the settings behind More while they are open. */
final class Panes {

    private Panes() {}

    static void focusNext(MainWindow window) {
        Optional<Node> text = window.page().map(Page::text);
        List<Node> panes = new ArrayList<>(List.of(window.rail()));
        text.ifPresent(panes::add);
        window.picture().ifPresent(pane -> {
            panes.add(pane.view());
            panes.add(pane.controls());
            panes.add(pane.controls().sheet());
        });
        window.screen().ifPresent(entry -> panes.add(entry.screen().node()));
        Node focus = window.scene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (NodeTree.isInside(focus, panes.get(i))) {
                now = i + 1;
            }
        }
        for (int i = 0; i < panes.size(); i++) {
            Node next = panes.get((now + i) % panes.size());
            window.desk().front(text.filter(next::equals).isPresent());
            Optional<Node> target = firstFocusable(next);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Panes::firstFocusable)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
