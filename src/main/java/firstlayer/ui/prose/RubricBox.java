package firstlayer.ui.prose;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** What a good answer mentions, as points to tick. */
final class RubricBox extends VBox {

    RubricBox(Section section, RenderContext context) {
        getStyleClass().addAll("section", "rubric");
        for (var child = section.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                Nodes.children(list, ListItem.class).forEach(point -> addPoint(point, context));
            } else {
                BlockRenderer.add(this, child, context);
            }
        }
    }

    private void addPoint(ListItem point, RenderContext context) {
        String words = context.numbers().aloud(point);
        CheckBox tick = new CheckBox();
        tick.setAccessibleText(words);
        tick.setSelected(context.answers().isTicked(words));
        tick.selectedProperty()
                .addListener((property, was, now) -> context.answers().tick(words, now));
        getChildren().add(ListRenderer.row(tick, point, context));
    }
}
