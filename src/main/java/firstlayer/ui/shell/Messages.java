package firstlayer.ui.shell;

import firstlayer.note.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What is to be said above the page, one message a topic, until it is dismissed or no longer so. */
final class Messages extends HBox {

    private static final int MOST_PROBLEMS = 3;

    private final Map<MessageTopic, String> said = new EnumMap<>(MessageTopic.class);
    private final Label text = new Label();
    private final Button problems = new Button("All problems");

    /** @param showProblems shows everything that is wrong in the notes */
    Messages(Runnable showProblems) {
        getStyleClass().add("message-bar");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = new Button("Dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(event -> {
            said.clear();
            show();
        });
        text.setMinWidth(0);
        problems.setMinWidth(USE_PREF_SIZE);
        problems.setOnAction(event -> showProblems.run());
        getChildren().addAll(text, problems, dismiss);
        show();
    }

    /** Says something in place of what was said of its topic; an empty text takes that away. */
    void say(MessageTopic topic, String message) {
        if (message.isEmpty()) {
            said.remove(topic);
        } else {
            said.put(topic, message);
        }
        show();
    }

    private void show() {
        text.setText(String.join("\n", said.values()));
        // A line that wraps may need more room than the bar above it was given: it must not cover what is below.
        setMinHeight(USE_PREF_SIZE);
        problems.setVisible(said.containsKey(MessageTopic.NOTES));
        problems.setManaged(problems.isVisible());
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }

    /** The first problems of a folder, and how many more there are. */
    void say(List<Problem> problems) {
        String first =
                problems.stream().limit(MOST_PROBLEMS).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_PROBLEMS;
        say(MessageTopic.NOTES, more > 0 ? first + String.format(Locale.ROOT, "\n… and %d more", more) : first);
    }
}
