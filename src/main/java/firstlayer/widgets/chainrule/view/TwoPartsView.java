package firstlayer.widgets.chainrule.view;

import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A diagram of a height of its own, and a plot that has the rest of the room below it. */
abstract class TwoPartsView<R> extends Pane implements WidgetView<R> {

    private final StageBoard stage = new StageBoard();
    private final Place place;
    private final Part.One above;
    private final Part.One below;
    private final List<Part.One> onStage;

    /** @param below the more important one */
    TwoPartsView(Place place, Part.One above, Part.One below) {
        this.place = place;
        this.above = above;
        this.below = below;
        onStage = List.of(below, above);
        if (place == Place.STAGE) {
            stage.arrange(onStage);
        } else {
            getChildren().addAll(above.drawing(), below.drawing());
        }
    }

    /** What the diagram has of a room, in pixels. */
    abstract double heightAbove(double room);

    final boolean isOnStage() {
        return place == Place.STAGE;
    }

    @Override
    public final Node node() {
        return isOnStage() ? stage : this;
    }

    @Override
    public final List<String> parts() {
        return stage.parts();
    }

    @Override
    public final void choose(List<String> parts) {
        stage.choose(parts);
    }

    @Override
    public final void leaveOut(Set<String> parts) {
        List<Part.One> left = onStage.stream()
                .filter(part -> !parts.contains(part.drawing().name()))
                .toList();
        List<Part.One> shown = left.isEmpty() ? onStage : left;
        if (isOnStage()) {
            stage.arrange(shown);
        } else {
            onStage.forEach(part -> part.drawing().setVisible(shown.contains(part)));
            requestLayout();
        }
    }

    @Override
    protected final void layoutChildren() {
        double high = above.drawing().isVisible() ? Math.round(heightAbove(getHeight())) : 0;
        double height = below.drawing().isVisible() ? high : getHeight();
        above.drawing().resizeRelocate(0, 0, getWidth(), height);
        below.drawing().resizeRelocate(0, height, getWidth(), getHeight() - height);
    }
}
