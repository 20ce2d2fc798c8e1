package firstlayer.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
     * @param place  where the text stands, in a word or two; empty where it needs none
     * @param text   what is searched; of a long one the part around what was typed is shown
     * @param action what choosing it does, given what was typed
     */
    record Entry(String place, String text, Consumer<String> action) {

        static Entry command(String text, Runnable action) {
            return new Entry("", text, typed -> action.run());
        }
    }

    /** An entry as it is listed. */
    private record Hit(String words, Runnable action) {}

    private static final int MOST = 12;
    private static final int LONGEST_TEXT = 60;
    private static final int BEFORE_HIT = 20;
    private static final String HINT = "Notes, glossary, settings, commands, or a copied link; Enter opens, Esc closes";

    private final TextField box = new TextField();
    private final Label hint = new Label(HINT);
    private final Supplier<List<Entry>> entries;
    private final Function<String, Optional<Entry>> link;
    private final AutoCompletionBinding<Hit> completion;
    private List<Entry> known = List.of();
    private Optional<Node> before = Optional.empty();

    /**
     * @param entries asked each time the box opens
     * @param link    what opens what was typed, where that is the link of a screen
     */
    CommandPalette(Supplier<List<Entry>> entries, Function<String, Optional<Entry>> link) {
        this.entries = entries;
        this.link = link;
        getStyleClass().add("palette");
        hint.getStyleClass().add("palette-hint");
        box.setPromptText("Search");
        box.setAccessibleText("Search notes, glossary, settings and commands, or open a link");
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

    private static StringConverter<Hit> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Hit hit) {
                return hit.words();
            }

            @Override
            public Hit fromString(String words) {
                throw new UnsupportedOperationException("an entry is chosen, not typed");
            }
        };
    }

    private List<Hit> found(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(sought.split("\\s+"));
        // What has the words as they were typed comes before what has them here and there.
        Comparator<Entry> order = Comparator.comparing(entry -> !lower(entry).contains(sought));
        Stream<Entry> hits = known.stream()
                .filter(entry -> words.stream().allMatch(lower(entry)::contains))
                .sorted(order);
        return Stream.concat(link.apply(typed).stream(), hits)
                .limit(MOST)
                .map(entry -> new Hit(
                        entry.place() + around(entry.text(), words.get(0)),
                        () -> entry.action().accept(typed.strip())))
                .toList();
    }

    private static String lower(Entry entry) {
        return (entry.place() + entry.text()).toLowerCase(Locale.ROOT);
    }

    /** The part of a text around a word. */
    private static String around(String text, String word) {
        int hit = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(word));
        int from = hit + word.length() <= LONGEST_TEXT ? 0 : text.indexOf(' ', hit - BEFORE_HIT) + 1;
        int first = Math.min(from, hit);
        int last = Math.min(text.length(), first + LONGEST_TEXT);
        return (first > 0 ? "…" : "") + text.substring(first, last) + (last < text.length() ? "…" : "");
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

    private void choose(Hit hit) {
        leave();
        hit.action().run();
    }
}
