package firstlayer.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** One box over the window that finds notes, settings and commands by their words. */
final class CommandPalette extends StackPane {

    /**
     * @param words  what is shown and searched
     * @param action what choosing it does
     */
    record Entry(String words, Runnable action) {}

    private static final int MOST = 12;
    private static final String HINT = "Notes, settings and commands; Enter opens, Esc closes";

    private final TextField box = new TextField();
    private final Label hint = new Label(HINT);
    private final Supplier<List<Entry>> entries;
    private final AutoCompletionBinding<Entry> completion;
    private List<Entry> known = List.of();
    private Optional<Node> before = Optional.empty();

    /**
     * @param entries asked each time the box opens
     */
    CommandPalette(Supplier<List<Entry>> entries) {
        this.entries = entries;
        getStyleClass().add("palette");
        hint.getStyleClass().add("palette-hint");
        box.setPromptText("Search");
        box.setAccessibleText("Search notes, settings and commands");
        VBox card = new VBox(box, hint);
        card.getStyleClass().add("palette-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        completion = TextFields.bindAutoCompletion(box, request -> found(request.getUserText()), words());
        completion.setVisibleRowCount(MOST);
        completion.setDelay(0);
        // Escape is for the box: it closes both.
        completion.getAutoCompletionPopup().setHideOnEscape(false);
        completion.setOnAutoCompleted(event -> choose(event.getCompletion()));
        box.widthProperty().addListener((property, before, width) -> completion.setPrefWidth(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        // The list would take the key for itself.
        completion.getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        box.textProperty().addListener((property, was, typed) -> say(typed));
        box.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                close();
            }
        });
        close();
    }

    private static StringConverter<Entry> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Entry entry) {
                return entry.words();
            }

            @Override
            public Entry fromString(String words) {
                throw new UnsupportedOperationException("an entry is chosen, not typed");
            }
        };
    }

    private List<Entry> found(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return known.stream().filter(entry -> hasAll(entry, words)).limit(MOST).toList();
    }

    private static boolean hasAll(Entry entry, String[] words) {
        String text = entry.words().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The popup is a window of its own: it is told the sheets before it first shows. */
    void open(List<String> sheets) {
        completion.getAutoCompletionPopup().getScene().getStylesheets().setAll(sheets);
        known = entries.get();
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        box.clear();
        setVisible(true);
        box.requestFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    // Without this an empty list looks like a box that does not work.
    private void say(String typed) {
        hint.setText(found(typed).isEmpty() ? "Nothing here says “" + typed.strip() + "”" : HINT);
    }

    // The keyboard goes on where it was.
    private void leave() {
        close();
        before.ifPresent(Node::requestFocus);
    }

    private void close() {
        completion.getAutoCompletionPopup().hide();
        setVisible(false);
    }

    private void choose(Entry entry) {
        leave();
        entry.action().run();
    }
}
