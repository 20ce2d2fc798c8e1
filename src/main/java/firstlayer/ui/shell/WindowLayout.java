package firstlayer.ui.shell;

import firstlayer.plot.ScrollArea;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** How the parts of the window stand around the desk. */
final class WindowLayout {

    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

    private WindowLayout() {}

    /** Below its least size the window scrolls instead of squeezing. */
    static Node of(Node top, Node desk, Node bottom) {
        BorderPane frame = new BorderPane();
        frame.getStyleClass().add("frame");
        // In the order of the screen, which is that of the Tab key.
        frame.setTop(top);
        frame.setCenter(desk);
        frame.setBottom(bottom);
        frame.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        ScrollPane pane = new ScrollArea(frame);
        pane.getStyleClass().add("window-scroll");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        return pane;
    }
}
