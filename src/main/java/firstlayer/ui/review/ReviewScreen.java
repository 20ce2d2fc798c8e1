package firstlayer.ui.review;

import firstlayer.plot.ScrollArea;
import firstlayer.ui.Screen;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What is due of all notes of the folder, one question at a time. */
public final class ReviewScreen implements Screen {

    private final VBox column = new VBox();
    private final ScrollPane pane = new ScrollArea(column);

    public ReviewScreen() {
        Label title = new Label("Review");
        title.getStyleClass().add("screen-title");
        column.getStyleClass().add("review");
        column.getChildren().add(title);
        pane.getStyleClass().add("screen");
        pane.setFitToWidth(true);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void enter() {
        pane.requestFocus();
    }

    @Override
    public void leave() {}

    @Override
    public void press(KeyEvent event) {}

    @Override
    public boolean isSettled() {
        return true;
    }
}
