package firstlayer.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/** All keys, in a bubble. */
final class KeyCard {

    private static final double BELOW_TOP = 60;

    private KeyCard() {}

    static PopOver of(List<Keys.Entry> entries, List<String> sheets) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-card");
        for (int row = 0; row < entries.size(); row++) {
            Label keys = new Label(entries.get(row).keys());
            keys.getStyleClass().add("key-name");
            grid.addRow(row, keys, new Label(entries.get(row).means()));
        }
        return bubble("All keys", grid, sheets);
    }

    static PopOver bubble(String title, Node content, List<String> sheets) {
        PopOver bubble = new PopOver(content);
        bubble.setTitle(title);
        bubble.setHeaderAlwaysVisible(true);
        bubble.setDetachable(false);
        bubble.setArrowSize(0);
        bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        bubble.getRoot().getStylesheets().setAll(sheets);
        return bubble;
    }

    /** Shows a bubble at the top middle of a window. */
    static void show(PopOver bubble, Window owner) {
        bubble.show(owner, owner.getX() + owner.getWidth() / 2, owner.getY() + BELOW_TOP);
    }
}
