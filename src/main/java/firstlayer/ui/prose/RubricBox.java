package firstlayer.ui.prose;

import firstlayer.note.PlainText;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import firstlayer.study.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** What a good answer mentions, as points to tick. */
final class RubricBox extends VBox {

    private record Point(String words, CheckBox tick) {}

    private final PageStudy study;
    private final List<Point> points = new ArrayList<>();

    RubricBox(Section section, RenderContext context) {
        this.study = context.study();
        getStyleClass().add("rubric");
        for (var child = section.heading().getNext(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                Nodes.children(list, ListItem.class).forEach(point -> addPoint(point, context));
            } else {
                BlockRenderer.add(this, child, context);
            }
        }
        study.watch(this::show);
        show();
    }

    private void addPoint(ListItem item, RenderContext context) {
        String words = PlainText.point(item);
        CheckBox tick = new CheckBox();
        tick.setAccessibleText(context.numbers().aloud(item));
        tick.setOnAction(event -> study.record(new Fact.Ticked(words, tick.isSelected())));
        points.add(new Point(words, tick));
        getChildren().add(ListRenderer.row(tick, item, context));
    }

    private void show() {
        Set<String> ticked = study.ticked();
        points.forEach(point -> point.tick().setSelected(ticked.contains(point.words())));
    }
}
