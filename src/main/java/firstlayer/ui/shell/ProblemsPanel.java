package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.PackedNotes;
import firstlayer.note.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that is wrong in the notes that are open, file by file, under the page. */
final class ProblemsPanel extends VBox {

    /**
     * A line of the list.
     *
     * @param problem empty for the line above a file's problems
     */
    private record Row(String file, Optional<Problem> problem, String words) {}

    private final NotesActions notes;
    private final Consumer<List<Problem>> changed;
    private final ListView<Row> list = new ListView<>();
    private final Label count = new Label();
    private final Label said = new Label();
    private final Button edit = new Button("Open in editor");
    private List<Problem> problems = List.of();
    private Path folder = Path.of("");
    private Optional<Node> before = Optional.empty();

    /**
     * @param notes   opens a file
     * @param changed is passed the problems when they are others
     */
    ProblemsPanel(NotesActions notes, Consumer<List<Problem>> changed) {
        this.notes = notes;
        this.changed = changed;
        getStyleClass().add("problems");
        list.setCellFactory(view -> new RowCell());
        list.setAccessibleText("Problems of the notes");
        list.setPlaceholder(new Label("No problem in these notes."));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, row) -> follow());
        Button copy = new Button("Copy line");
        copy.setOnAction(event -> copy());
        copy.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        edit.setOnAction(event -> selected().ifPresent(row -> notes.edit(row.file())));
        Button close = new Button("Close");
        close.setOnAction(event -> close());
        said.getStyleClass().add("problems-said");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(count, said, gap, copy, edit, close);
        head.getStyleClass().add("problems-head");
        getChildren().addAll(head, list);
        // The list would take both keys for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        setVisible(false);
        setManaged(false);
        follow();
    }

    /** Shows the problems of the notes as they were just read. */
    void show(Library library) {
        List<Problem> next = library.all();
        folder = library.folder();
        if (next.equals(problems)) {
            return;
        }
        problems = next;
        Optional<Row> kept = selected();
        List<Row> rows = rows();
        list.getItems().setAll(rows);
        kept.filter(rows::contains).ifPresent(row -> list.getSelectionModel().select(row));
        long files = rows.stream().filter(row -> row.problem().isEmpty()).count();
        count.setText(String.format(
                Locale.ROOT,
                "%d %s in %d %s",
                next.size(),
                next.size() == 1 ? "problem" : "problems",
                files,
                files == 1 ? "file" : "files"));
        changed.accept(problems);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String file = "";
        for (Problem problem : problems) {
            if (!problem.file().equals(file)) {
                file = problem.file();
                rows.add(new Row(file, Optional.empty(), file));
            }
            rows.add(new Row(file, Optional.of(problem), problem.line() + ": " + problem.message()));
        }
        return rows;
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    // What the folder itself lacks is in no file.
    private void follow() {
        edit.setDisable(
                selected().filter(row -> !row.file().equals(folder.toString())).isEmpty());
    }

    /** Opens it, with the keyboard in it. */
    void open() {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        said.setText("");
        setVisible(true);
        setManaged(true);
        if (selected().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        before.ifPresent(Node::requestFocus);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void choose(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            copy();
            event.consume();
        }
    }

    /** Where the line is, as {@code first-layer check} writes it, for an editor that goes there. */
    private void copy() {
        selected().ifPresent(row -> {
            String place = place(row);
            ClipboardContent content = new ClipboardContent();
            content.putString(place);
            Clipboard.getSystemClipboard().setContent(content);
            // Not in a bubble, which would take Escape for itself.
            said.setText("Copied " + place);
        });
    }

    private String place(Row row) {
        String line = row.problem().map(problem -> ":" + problem.line()).orElse("");
        boolean alone = row.file().equals(folder.toString()) || folder.equals(PackedNotes.folder());
        return (alone ? row.file() : folder.resolve(row.file()).toString()) + line;
    }

    private final class RowCell extends ListCell<Row> {

        RowCell() {
            // As wide as the list, however long the text.
            setPrefWidth(0);
            setWrapText(true);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    copy();
                }
            });
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean there = !empty && row != null;
            setText(there ? row.words() : null);
            getStyleClass().remove("problems-file");
            if (there && row.problem().isEmpty()) {
                getStyleClass().add("problems-file");
            }
        }
    }
}
