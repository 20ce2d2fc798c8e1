package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.ui.HelpTooltip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The questions at the left; folded, only their numbers. */
final class Rail extends VBox {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Consumer<Note> open;
    private final ToggleGroup group = new ToggleGroup();
    private final Label heading = new Label("QUESTIONS");
    private final Label foot = new Label();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private List<Note> notes = List.of();
    private boolean folded;

    Rail(Consumer<Note> open) {
        this.open = open;
        getStyleClass().add("rail");
        heading.getStyleClass().add("rail-heading");
        foot.getStyleClass().add("rail-foot");
        foot.setWrapText(true);
        setMinWidth(0);
    }

    /**
     * @param origin where the notes come from, in a few words
     */
    void show(List<Note> notes, String origin) {
        boolean sameQuestions = questions(notes).equals(questions(this.notes));
        this.notes = notes;
        foot.setText(origin);
        if (sameQuestions) {
            return;
        }
        buttons.clear();
        for (int i = 0; i < notes.size(); i++) {
            buttons.add(button(i, notes.get(i).question()));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().setAll(heading);
        getChildren().addAll(buttons);
        getChildren().addAll(gap, foot);
        fold(folded);
    }

    private static List<String> questions(List<Note> notes) {
        return notes.stream().map(Note::question).toList();
    }

    private ToggleButton button(int index, String question) {
        int number = index + 1;
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().add("rail-number");
        ToggleButton button = new ToggleButton(question, badge);
        button.getStyleClass().add("rail-item");
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(String.format(Locale.ROOT, "Question %d: %s", number, question));
        HelpTooltip.explain(button, question + (number <= 9 ? "  (Ctrl+" + number + ")" : ""));
        button.setOnAction(event -> {
            button.setSelected(true);
            open.accept(notes.get(index));
        });
        return button;
    }

    void select(Note note) {
        int index = notes.indexOf(note);
        if (index >= 0) {
            ToggleButton now = buttons.get(index);
            now.setSelected(true);
            // Space and Enter belong to the question that is open, also when it was opened by its key.
            if (buttons.stream().anyMatch(ToggleButton::isFocused)) {
                now.requestFocus();
            }
        }
    }

    void fold(boolean folded) {
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        heading.setVisible(!folded);
        heading.setManaged(!folded);
        foot.setVisible(!folded);
        buttons.forEach(button -> button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
