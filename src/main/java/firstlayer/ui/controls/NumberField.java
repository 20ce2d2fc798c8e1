package firstlayer.ui.controls;

import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.plot.Complaint;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A number as typed: every digit counts; what is not legal is said and changes nothing. */
final class NumberField {

    private final NumberGesture gesture;
    private final NumberLens lens;
    private final TextField field = new TextField();
    private final Complaint complaint = new Complaint(field);
    private String shown = "";

    NumberField(NumberGesture gesture, NumberLens lens) {
        this.gesture = gesture;
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
        gesture.type(lens, field.getText()).ifPresentOrElse(complaint::say, this::restore);
    }

    private void edited() {
        if (field.isFocused()) {
            complaint.withdraw();
        } else {
            complaint.settle();
        }
    }

    // Leaving the box keeps what is legal and lets go of what is not; why it did stays until the next key or click.
    private void leave() {
        if (!field.getText().equals(shown) && !complaint.isSaid()) {
            commit();
        }
        field.setText(shown);
    }

    private void restore() {
        field.setText(shown);
        complaint.withdraw();
    }
}
