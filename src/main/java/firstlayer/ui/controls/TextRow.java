package firstlayer.ui.controls;

import firstlayer.param.Knobs;
import firstlayer.param.Misread;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A typed value: followed while it can be read; while it cannot, the place and the reason are said and nothing changes. */
final class TextRow<T> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final WidgetSession<?> session;
    private final Knobs knobs;
    private final Parameter<T> parameter;
    private final Function<T, String> says;
    private final TextField field = new TextField();
    private final Label beside = new Label();
    private final Label complaint = new Label();

    private TextRow(WidgetSession<?> session, Parameter<T> parameter, Function<T, String> says) {
        this.session = session;
        this.knobs = session.knobs();
        this.parameter = parameter;
        this.says = says;
        field.getStyleClass().add("text-row-field");
        field.setAccessibleText(parameter.name().label());
        beside.getStyleClass().add("text-row-beside");
        beside.setWrapText(true);
        beside.setMinHeight(Region.USE_PREF_SIZE);
        complaint.getStyleClass().add("text-row-complaint");
        complaint.setWrapText(true);
        // It lies over what is below: the picture must not jump at every letter that does not make sense yet.
        complaint.setManaged(false);
        complaint.setMouseTransparent(true);
        field.textProperty().addListener((property, before, text) -> typed(text));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                knobs.endGesture(parameter.id());
                restore(knobs.now());
            }
        });
    }

    // Brings back the last that could be read; where that is what stands there, Escape is for others.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && complaint.isVisible()) {
            restore(knobs.now());
            event.consume();
        }
    }

    static <T> ControlRow of(WidgetSession<?> session, Parameter<T> parameter, Function<T, String> says) {
        TextRow<T> row = new TextRow<>(session, parameter, says);
        VBox column = new Column(Labelled.row(parameter.name(), row.field, row.beside), row.complaint);
        return new ControlRow(parameter, column, row.field, row::show);
    }

    /** The row, and under it all of what is wrong, however many lines that takes. */
    private static final class Column extends VBox {

        private final Label complaint;

        Column(Node row, Label complaint) {
            super(row, complaint);
            this.complaint = complaint;
            getStyleClass().add("text-row");
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            complaint.resizeRelocate(0, getHeight(), getWidth(), complaint.prefHeight(getWidth()));
        }
    }

    private void typed(String text) {
        try {
            T value = parameter.read(text);
            Values before = knobs.now();
            knobs.update(parameter.id(), session.widget().chosen(before, before.with(parameter, value)));
            say(value);
        } catch (Misread misread) {
            complain(
                    Caret.under(text, misread.at()) + misread.getMessage(),
                    String.format(Locale.ROOT, "Character %d: %s", misread.at() + 1, misread.getMessage()));
        } catch (IllegalArgumentException illegal) {
            complain(illegal.getMessage(), illegal.getMessage());
        }
    }

    private void say(T value) {
        beside.setText(says.apply(value));
        complain("", parameter.name().help());
    }

    // The caret is drawn with spaces: the ear is told the place in words, where help on the field is read.
    private void complain(String text, String spoken) {
        field.setAccessibleHelp(spoken);
        complaint.setText(text);
        complaint.setVisible(!text.isEmpty());
        if (complaint.getParent() != null) {
            complaint.getParent().requestLayout();
        }
        beside.setVisible(text.isEmpty());
        field.pseudoClassStateChanged(INVALID, !text.isEmpty());
    }

    // What is being typed is not rewritten while it means the same.
    private void show(Values values) {
        if (!means(field.getText(), values.get(parameter))) {
            restore(values);
        } else if (!field.isFocused()) {
            // A field that is empty from the start, as its value is.
            say(values.get(parameter));
        }
    }

    private boolean means(String text, T value) {
        try {
            return parameter.read(text).equals(value);
        } catch (IllegalArgumentException unfinished) {
            return field.isFocused();
        }
    }

    private void restore(Values values) {
        field.setText(values.text(parameter));
        say(values.get(parameter));
    }
}
