package firstlayer.ui.controls;

import firstlayer.param.Dial;
import firstlayer.param.Knobs;
import firstlayer.param.Numbers;
import firstlayer.param.Range;
import firstlayer.param.Values;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;

/** A number as typed: every digit counts; what is not legal is said and changes nothing. */
final class NumberField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Knobs knobs;
    private final Dial dial;
    private final TextField field = new TextField();
    private final Complaint complaint = new Complaint(field);
    private String shown = "";

    NumberField(Knobs knobs, Dial dial) {
        this.knobs = knobs;
        this.dial = dial;
        field.getStyleClass().add("number-field");
        field.setAccessibleText(dial.label());
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                event.consume();
            }
        });
    }

    Node node() {
        return new Still(field);
    }

    void show(Values values, Range reach) {
        String text = reach.text(dial.of(values));
        if (!text.equals(shown)) {
            shown = text;
            restore();
        }
    }

    private void commit() {
        try {
            double number = Numbers.read(field.getText());
            knobs.turn(knobs.now().with(dial.id() + "=" + Numbers.exact(number)));
            restore();
        } catch (IllegalArgumentException illegal) {
            field.pseudoClassStateChanged(INVALID, true);
            complaint.say(illegal.getMessage());
        }
    }

    // Leaving the box keeps what is legal and lets go of what is not: the message has been seen.
    private void leave() {
        if (!field.getText().equals(shown)) {
            commit();
        }
        complaint.hide();
        restore();
    }

    private void restore() {
        field.setText(shown);
        field.pseudoClassStateChanged(INVALID, false);
        complaint.hide();
    }

    /** What is wrong with what was typed, in a bubble under the box. */
    private static final class Complaint {

        private final Node owner;
        private PopOver bubble;

        Complaint(Node owner) {
            this.owner = owner;
        }

        void say(String message) {
            hide();
            Label label = new Label(message);
            label.setWrapText(true);
            label.getStyleClass().add("complaint");
            bubble = new PopOver(label);
            bubble.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
            bubble.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
            bubble.show(owner);
        }

        void hide() {
            if (bubble != null) {
                bubble.hide();
                bubble = null;
            }
        }
    }
}
