package firstlayer.ui.answers;

import firstlayer.note.Note;
import firstlayer.note.PlainText;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import firstlayer.study.Event;
import firstlayer.study.OwnAnswer;
import firstlayer.study.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** One question, how much is written, and the way there. */
final class AnswerRow extends HBox {

    private final boolean written;

    AnswerRow(Note note, List<Event> events, Consumer<Note> write) {
        OwnAnswer answer = OwnAnswer.of(events);
        written = !answer.text().isBlank();
        getStyleClass().add("answers-row");
        Label question = new Label(note.question());
        question.setWrapText(true);
        question.getStyleClass().add("answers-question");
        Label state = new Label(written ? state(answer, points(note)) : "not written yet");
        state.setWrapText(true);
        state.getStyleClass().add("answers-state");
        VBox words = new VBox(question, state);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(written ? "Open" : "Write");
        open.setMinWidth(USE_PREF_SIZE);
        // Its box is made from its text, which may still be being read.
        open.setDisable(!note.whole());
        open.setAccessibleText(open.getText() + ": " + note.question() + ", " + state.getText());
        open.setOnAction(event -> write.accept(note));
        getChildren().addAll(words, open);
    }

    boolean isWritten() {
        return written;
    }

    private static String state(OwnAnswer answer, List<String> points) {
        int words = Words.count(answer.text());
        long ticked = points.stream().filter(answer.ticked()::contains).count();
        String count = words == 1 ? "1 word" : words + " words";
        return points.isEmpty()
                ? count
                : String.format(Locale.ROOT, "%s · %d of %d points ticked", count, ticked, points.size());
    }

    /** What a good answer mentions, by the words under which it is ticked. */
    private static List<String> points(Note note) {
        return note.section(Section.Kind.OWN_WORDS).stream()
                .flatMap(section -> Nodes.children(section, ListBlock.class).stream())
                .flatMap(list -> Nodes.children(list, ListItem.class).stream())
                .map(point -> PlainText.line(point, name -> "—"))
                .toList();
    }
}
