package firstlayer.ui.prose;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;

/** Lists, and what looks like one: a marker with a column beside it. */
final class ListRenderer {

    private ListRenderer() {}

    static Region bullets(BulletList list, RenderContext sheet) {
        VBox box = new VBox();
        box.getStyleClass().add("list");
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            box.getChildren().add(row(marker((ListItem) item), item, sheet));
        }
        return box;
    }

    static Region numbers(OrderedList list, RenderContext sheet) {
        VBox box = new VBox();
        box.getStyleClass().add("list");
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            box.getChildren().add(row(label(number++ + "."), item, sheet));
        }
        return box;
    }

    static Region footnote(FootnoteDefinition footnote, RenderContext sheet) {
        Region row = row(label(Footnotes.number(footnote)), footnote, sheet);
        row.getStyleClass().add("footnote");
        return row;
    }

    /** A marker, and beside it everything inside a node. */
    static Region row(Node marker, org.commonmark.node.Node content, RenderContext sheet) {
        VBox column = new VBox();
        column.getStyleClass().add("item-column");
        BlockRenderer.fillTightly(column, content, sheet);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox row = new HBox(marker, column);
        row.getStyleClass().add("item");
        return row;
    }

    private static Node label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("item-number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node marker(ListItem item) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        if (item.getFirstChild() instanceof TaskListItemMarker task) {
            dot.getStyleClass().setAll("task", task.isChecked() ? "done" : "open");
            dot.setAccessibleText(task.isChecked() ? "done" : "open");
        }
        HBox marker = new HBox(dot);
        marker.getStyleClass().add("marker");
        marker.setMinWidth(Region.USE_PREF_SIZE);
        return marker;
    }
}
