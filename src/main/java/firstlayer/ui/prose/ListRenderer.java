package firstlayer.ui.prose;

import firstlayer.note.node.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;

/** Lists, and what looks like one: a marker with a column beside it. */
final class ListRenderer {

    private ListRenderer() {}

    static Region list(ListBlock list, RenderContext context) {
        VBox box = box();
        int index = 0;
        for (ListItem item : Nodes.children(list, ListItem.class)) {
            box.getChildren().add(item(list, item, index++, context));
        }
        return box;
    }

    /** A list without its items. */
    static VBox box() {
        VBox box = new VBox();
        box.getStyleClass().add("list");
        return box;
    }

    /** @param index which item of the list it is, from 0 */
    static Region item(ListBlock list, ListItem item, int index, RenderContext context) {
        if (list instanceof OrderedList numbers) {
            int first = numbers.getMarkerStartNumber() == null ? 1 : numbers.getMarkerStartNumber();
            return row(label(first + index + "."), item, context);
        }
        return row(marker(item), item, context);
    }

    static Region footnote(FootnoteDefinition footnote, RenderContext context) {
        Region row = row(label(Footnotes.number(footnote)), footnote, context);
        row.getStyleClass().add("footnote");
        return row;
    }

    /** A marker, and beside it everything inside a node. */
    static Region row(Node marker, org.commonmark.node.Node content, RenderContext context) {
        VBox column = new VBox();
        column.getStyleClass().add("item-column");
        BlockRenderer.fillTightly(column, content, context);
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
