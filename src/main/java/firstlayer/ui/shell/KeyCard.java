package firstlayer.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** All keys with what they do, a line each. */
final class KeyCard {

    private KeyCard() {}

    static Node of(List<Keys.Entry> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-card");
        for (int row = 0; row < entries.size(); row++) {
            Label keys = new Label(entries.get(row).keys());
            keys.getStyleClass().add("key-name");
            Label means = new Label(entries.get(row).means());
            List.of(keys, means).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
            grid.addRow(row, keys, means);
        }
        return grid;
    }
}
