package firstlayer.ui.prose;

import firstlayer.plot.Complaint;
import firstlayer.ui.HelpTooltip;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Where the answer to an exercise is typed: Enter gives it, with Shift as one that the reader is not sure of. What cannot be read
 * is complained about in a bubble, and stays to be mended.
 */
final class AnswerField extends HBox {

    private final TextField field = new TextField();
    private final Button check = new Button("Check");
    private final Complaint complaint = new Complaint(field);
    private final Consumer<String> draft;
    private final BiFunction<String, Optional<Boolean>, Optional<String>> give;

    /**
     * @param draft is passed what is typed so far
     * @param give  is passed what was typed, and whether a key said that the reader is sure; answers what is wrong with it
     */
    AnswerField(Consumer<String> draft, BiFunction<String, Optional<Boolean>, Optional<String>> give) {
        this.draft = draft;
        this.give = give;
        getStyleClass().add("answer-entry");
        HBox.setHgrow(field, Priority.ALWAYS);
        check.setMinWidth(Region.USE_PREF_SIZE);
        field.getStyleClass().add("answer-field");
        field.setPromptText("a number, or 2*0.3");
        check.getStyleClass().setAll("reveal");
        check.setOnAction(event -> give(Optional.empty()));
        HelpTooltip.explain(check, "Enter in the field does this too; Shift+Enter says that you are not sure.");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((property, was, now) -> type(now));
        field.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                complaint.withdraw();
            }
        });
        getChildren().addAll(field, check);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && field.isEditable()) {
            give(event.isShiftDown() ? Optional.of(false) : Optional.empty());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && complaint.isSaid()) {
            complaint.withdraw();
            event.consume();
        }
    }

    private void type(String text) {
        complaint.withdraw();
        if (field.isEditable()) {
            draft.accept(text);
        }
    }

    private void give(Optional<Boolean> sure) {
        field.requestFocus();
        give.apply(field.getText(), sure).ifPresentOrElse(complaint::say, complaint::withdraw);
    }

    /**
     * Asks for an answer.
     *
     * @param question in words, for the ear
     * @param typed    what stands there so far
     */
    void ask(String question, String typed) {
        field.setEditable(true);
        if (!field.getText().equals(typed)) {
            field.setText(typed);
        }
        field.setAccessibleText("Your answer. " + question);
        check.setVisible(true);
        check.setManaged(true);
    }

    /**
     * Shows what was answered.
     *
     * @param verdict on it, in words
     */
    void tell(String typed, String verdict) {
        complaint.withdraw();
        field.setEditable(false);
        field.setText(typed);
        field.setAccessibleText("You answered " + typed + ". " + verdict);
        check.setVisible(false);
        check.setManaged(false);
    }

    /** Gives it the keyboard. */
    void focus() {
        field.requestFocus();
    }
}
