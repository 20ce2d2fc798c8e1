package firstlayer.ui.stage;

import firstlayer.ui.WidgetSession;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

/** The picture on the stage, and how far a long solve is. */
final class StagePicture extends StackPane {

    StagePicture(WidgetSession<?> session, Node view) {
        getStyleClass().add("stage-picture");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(session.progress());
        bar.visibleProperty().bind(session.progress().lessThan(1));
        bar.setMouseTransparent(true);
        setAlignment(bar, Pos.TOP_CENTER);
        Label objection = new Label();
        objection.getStyleClass().add("objection");
        objection.setWrapText(true);
        objection.textProperty().bind(session.objection());
        objection.visibleProperty().bind(session.objection().isNotEmpty());
        setAlignment(objection, Pos.TOP_CENTER);
        getChildren().addAll(view, bar, objection);
    }
}
