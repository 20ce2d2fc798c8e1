package firstlayer.ui.controls;

import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.SliderRange;
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
    private final NumberLens lens;
    private final TextField field = new TextField();
    private final Complaint complaint = new Complaint(field);
    private String shown = "";

    NumberField(Knobs knobs, NumberLens lens) {
        this.knobs = knobs;
        this.lens = lens;
        field.getStyleClass().add("number-field");
        field.setAccessibleText(lens.label());
        field.setOnAction(event -> commit());
        field.textProperty().addListener((property, before, text) -> edited());
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
        return new LayoutBoundary(field);
    }

    void show(Values values, SliderRange sliderRange) {
        String text = sliderRange.text(lens.of(values));
        if (!text.equals(shown)) {
            shown = text;
            restore();
        }
    }

    private void commit() {
        try {
            double number = Numbers.read(field.getText());
            knobs.set(knobs.now().with(lens.id() + "=" + Numbers.exact(number)));
            restore();
        } catch (IllegalArgumentException illegal) {
            field.pseudoClassStateChanged(INVALID, true);
            field.setAccessibleHelp(illegal.getMessage());
            complaint.say(illegal.getMessage());
        }
    }

    private void edited() {
        field.pseudoClassStateChanged(INVALID, false);
        field.setAccessibleHelp(null);
        if (field.isFocused()) {
            complaint.hide();
        }
    }

    // Leaving the box keeps what is legal and lets go of what is not; why it did stays until the next key or click.
    private void leave() {
        if (!field.getText().equals(shown) && !field.getPseudoClassStates().contains(INVALID)) {
            commit();
        }
        field.setText(shown);
    }

    private void restore() {
        field.setText(shown);
        edited();
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
            // A box that was taken away while something was typed has no place to say it at.
            if (owner.getScene() == null || owner.getScene().getWindow() == null) {
                return;
            }
            Label label = new Label(message);
            label.setWrapText(true);
            label.getStyleClass().add("complaint");
            bubble = new PopOver(label);
            bubble.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
            // It goes with what it speaks of: fading it would still deny a number that has been mended.
            bubble.setAnimated(false);
            // Escape is for the box: it brings the number back and hides both.
            bubble.setHideOnEscape(false);
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
