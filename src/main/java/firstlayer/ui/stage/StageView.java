package firstlayer.ui.stage;

import firstlayer.lecture.Lecture;
import firstlayer.note.PlainText;
import firstlayer.widget.Place;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the room sees of a lecture. */
public final class StageView extends BorderPane {

    private final Presenter presenter;
    private final Label count = new Label();
    private final Label sentence = new Label();
    private final ChangeListener<Lecture> watcher = (property, before, now) -> show(now);
    private final Node picture;

    public StageView(Presenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("stage-view");
        Label question = new Label(presenter.note().question());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        setTop(new HBox(question, between, count));
        picture = presenter.session().map(open -> open.view(Place.STAGE).node()).orElseGet(Region::new);
        setCenter(picture);
        sentence.setWrapText(true);
        setBottom(sentence);
        presenter.lecture().addListener(watcher);
        show(presenter.lecture().get());
    }

    private void show(Lecture now) {
        count.setText(String.format(
                Locale.ROOT, "stop %d of %d", now.index() + 1, now.stops().size()));
        sentence.setText(PlainText.of(now.stop().node()).lines().findFirst().orElse(""));
    }

    /** Stops following the lecture; for a stage that is thrown away. */
    public void close() {
        presenter.lecture().removeListener(watcher);
        presenter.session().ifPresent(open -> open.forget(picture));
    }
}
