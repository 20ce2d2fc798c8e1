package firstlayer.ui.shell;

import firstlayer.plot.ScrollArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/** A bubble at the top middle of a window, one at a time, however often it is asked for. */
final class Bubbles {

    private static final double BELOW_TOP = 60;
    /** Room below for the bubble's own head and edge. */
    private static final double FRAME = 110;

    private Optional<PopOver> open = Optional.empty();

    /**
     * @param content made where the bubble is not there yet
     * @param sheets  of the window: a bubble is one of its own
     */
    void show(String title, Supplier<Node> content, List<String> sheets, Window owner) {
        Optional<PopOver> shown = open.filter(PopOver::isShowing);
        if (shown.isPresent() && title.equals(shown.get().getTitle())) {
            return;
        }
        shown.ifPresent(bubble -> bubble.hide(Duration.ZERO));
        ScrollPane pane = new ScrollArea(content.get());
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMaxHeight(Math.max(FRAME, owner.getHeight() - BELOW_TOP - FRAME));
        pane.getStyleClass().add("bubble-pane");
        PopOver bubble = new PopOver(pane);
        bubble.setTitle(title);
        bubble.setHeaderAlwaysVisible(true);
        bubble.setDetachable(false);
        bubble.setAnimated(false);
        bubble.setArrowSize(0);
        bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        bubble.getRoot().getStylesheets().setAll(sheets);
        bubble.show(owner, owner.getX() + owner.getWidth() / 2, owner.getY() + BELOW_TOP);
        open = Optional.of(bubble);
    }
}
