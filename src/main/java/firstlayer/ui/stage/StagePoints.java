package firstlayer.ui.stage;

import firstlayer.lecture.Sentence;
import firstlayer.ui.prose.StageWords;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An answer point by point; those to come keep their place. */
final class StagePoints extends VBox {

    StagePoints(List<Sentence> points, StageWords words) {
        getStyleClass().add("stage-points");
        for (int i = 0; i < points.size(); i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("stage-letter");
            number.setMinWidth(USE_PREF_SIZE);
            Region text = words.sentence(points.get(i), true);
            HBox.setHgrow(text, Priority.ALWAYS);
            getChildren().add(new HBox(number, text));
        }
    }

    void show(int shown) {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setVisible(i < shown);
        }
    }
}
