package firstlayer.ui.answers;

import firstlayer.note.Note;
import firstlayer.plot.ScrollArea;
import firstlayer.study.Study;
import firstlayer.ui.NodeTree;
import firstlayer.ui.Screen;
import firstlayer.ui.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What the reader has written, question by question, and the way to hand it in. */
public final class AnswersScreen implements Screen {

    private final Shelf shelf;
    private final Study study;
    private final Consumer<Note> write;
    private final Label summary = new Label();
    private final VBox rows = new VBox();
    private final Button export = new Button("Export README.md…");
    private final ScrollPane pane;
    private Runnable unwatch = () -> {};

    /**
     * @param write leads to where a question's answer is written
     * @param hand  writes all answers to a folder that the reader chooses
     */
    public AnswersScreen(Shelf shelf, Study study, Consumer<Note> write, Runnable hand) {
        this.shelf = shelf;
        this.study = study;
        this.write = write;
        Label title = new Label("Answers");
        title.getStyleClass().add("screen-title");
        summary.setWrapText(true);
        summary.getStyleClass().add("answers-summary");
        rows.getStyleClass().add("answers-rows");
        export.setOnAction(event -> hand.run());
        VBox column = new VBox(title, summary, rows, export);
        column.getStyleClass().add("answers");
        pane = new ScrollArea(column);
        pane.getStyleClass().add("screen");
        pane.setFitToWidth(true);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void enter() {
        leave();
        show();
        unwatch = study.watch(this::refresh);
        pane.requestFocus();
    }

    @Override
    public void refresh() {
        NodeTree.keepFocus(pane, this::show, pane::requestFocus);
    }

    @Override
    public void leave() {
        unwatch.run();
        unwatch = () -> {};
    }

    private void show() {
        List<AnswerRow> answers = shelf.notes().stream()
                .filter(Note::asksForAnswer)
                .map(note -> new AnswerRow(note, study.of(shelf.subject(note)), write))
                .toList();
        long written = answers.stream().filter(AnswerRow::isWritten).count();
        summary.setText(
                answers.isEmpty()
                        ? "No question of this folder asks for an answer in your own words."
                        : String.format(
                                Locale.ROOT,
                                "%d of %d written. The export is one README.md: every question word for word, and your answer below.",
                                written,
                                answers.size()));
        export.setDisable(answers.isEmpty());
        rows.getChildren().setAll(answers);
    }

    @Override
    public void press(KeyEvent event) {
        // Its buttons are pressed as everywhere.
    }

    @Override
    public boolean isSettled() {
        return true;
    }
}
