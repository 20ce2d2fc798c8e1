package firstlayer.ui.prose;

import firstlayer.study.OwnAnswer.Version;
import firstlayer.study.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The versions of an answer, one at a time: when each was written, how it looks, and a way to bring it back. */
final class AnswerHistory extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Studio studio;
    private final StringProperty text = new SimpleStringProperty("");
    private final Label title = new Label();
    private final Button earlier = new Button("Earlier");
    private final Button later = new Button("Later");
    private final Button bringBack = new Button("Bring back");
    private int index;

    /** @param close is run when the reader has seen enough */
    AnswerHistory(Studio studio, RenderContext context, Runnable close) {
        this.studio = studio;
        getStyleClass().add("own-history");
        title.setWrapText(true);
        index = versions().size() - 1;
        if (index > 0 && versions().get(index).text().equals(studio.text().get())) {
            // What stands in the box can be seen there.
            index--;
        }
        earlier.setOnAction(event -> go(-1));
        later.setOnAction(event -> go(1));
        bringBack.setOnAction(event -> {
            studio.bringBack(versions().get(index));
            close.run();
        });
        Button done = new Button("Close");
        done.setOnAction(event -> close.run());
        FlowPane buttons = new FlowPane(earlier, later, bringBack, done);
        buttons.getStyleClass().add("own-buttons");
        AnswerPreview preview = new AnswerPreview(text, context);
        getChildren().addAll(title, buttons, preview);
        show();
    }

    private List<Version> versions() {
        return studio.versions();
    }

    private void go(int direction) {
        index += direction;
        show();
    }

    private void show() {
        Version version = versions().get(index);
        title.setText(String.format(
                Locale.ROOT,
                "Version %d of %d · %s · %s",
                index + 1,
                versions().size(),
                TIME.format(version.at()),
                words(Words.count(version.text()))));
        text.set(version.text());
        earlier.setDisable(index == 0);
        later.setDisable(index == versions().size() - 1);
        bringBack.setDisable(version.text().equals(studio.text().get()));
    }

    private static String words(int count) {
        return count + (count == 1 ? " word" : " words");
    }
}
