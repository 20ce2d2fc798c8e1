package firstlayer.ui.shell;

import firstlayer.plot.ScrollArea;
import firstlayer.ui.Host;
import firstlayer.ui.controls.ControlPanel;
import firstlayer.ui.controls.Modes;
import firstlayer.widget.Place;
import firstlayer.widget.Row;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Bar, picture and controls of one widget; scrolls when the window is too low for them. */
final class PicturePane extends ScrollArea {

    private final ControlPanel controls;
    private final Node view;

    PicturePane(Host<?> host) {
        getStyleClass().add("picture-pane");
        setFitToWidth(true);
        setFitToHeight(true);
        controls = new ControlPanel(host);
        view = host.view(Place.DESK).node();
        StackPane picture = new StackPane(view, progress(host));
        picture.getStyleClass().add("picture");
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox line = new VBox();
        line.getStyleClass().add("line-bar");
        new Modes(host, Row.Spot.LINE, typed -> {
            line.getChildren().setAll(typed);
            line.setManaged(!typed.isEmpty());
        });
        VBox column = new VBox(new PlayBar(host), line, objection(host), picture, controls);
        column.getStyleClass().add("picture-column");
        setContent(column);
        host.solved().addListener((property, before, solved) -> view.setAccessibleText(solved.says()));
        // A short first solve was told of before anybody listened.
        Optional.ofNullable(host.solved().get()).ifPresent(solved -> view.setAccessibleText(solved.says()));
    }

    ControlPanel controls() {
        return controls;
    }

    /** The picture alone. */
    Node view() {
        return view;
    }

    private static Node progress(Host<?> host) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("solve-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(host.progress());
        bar.visibleProperty().bind(host.progress().lessThan(1));
        bar.setMouseTransparent(true);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    private static Region objection(Host<?> host) {
        Label label = new Label();
        label.getStyleClass().add("objection");
        label.setWrapText(true);
        label.textProperty().bind(host.objection());
        label.visibleProperty().bind(host.objection().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
