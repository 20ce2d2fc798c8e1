package firstlayer.ui.stage;

import firstlayer.lecture.Lecture;
import firstlayer.lecture.Stop;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The question that is presented, small, the author's title of a stop, and which stop it is. */
final class StageHead extends HBox {

    private final Label question;
    private final Label title = new Label();
    private final Label count = new Label();

    StageHead(String asked) {
        getStyleClass().add("stage-head");
        question = new Label(asked);
        question.getStyleClass().add("stage-small");
        title.getStyleClass().add("stage-stop-title");
        count.getStyleClass().add("stage-small");
        count.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(title, question, between, count);
    }

    void show(Lecture now) {
        boolean own = now.stop().kind() == Stop.Kind.OWN;
        title.setText(own ? now.stop().title() : "");
        title.setManaged(own);
        // The title stop says it large.
        question.setVisible(now.stop().kind() != Stop.Kind.TITLE);
        count.setText(String.format(
                Locale.ROOT, "stop %d of %d", now.index() + 1, now.stops().size()));
    }
}
