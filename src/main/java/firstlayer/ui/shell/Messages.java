package firstlayer.ui.shell;

import firstlayer.note.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One message above the page that stays until it is put away. */
final class Messages extends HBox {

    private static final int MOST_PROBLEMS = 3;

    private final Label text = new Label();

    Messages() {
        getStyleClass().add("message-bar");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button away = new Button("Put away");
        away.setMinWidth(USE_PREF_SIZE);
        away.setOnAction(event -> say(""));
        text.setMinWidth(0);
        getChildren().addAll(text, away);
        say("");
    }

    void say(String message) {
        text.setText(message);
        // A line that wraps may need more room than the bar above it was given: it must not cover what is below.
        setMinHeight(USE_PREF_SIZE);
        setVisible(!message.isEmpty());
        setManaged(!message.isEmpty());
    }

    /** The first problems of a folder, and how many more there are. */
    void say(List<Problem> problems) {
        String first =
                problems.stream().limit(MOST_PROBLEMS).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_PROBLEMS;
        say(
                more > 0
                        ? first
                                + String.format(
                                        Locale.ROOT, "\n… and %d more; first-layer check DIR lists them all", more)
                        : first);
    }

    String text() {
        return text.getText();
    }
}
