package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several, as a menu. */
final class ChoiceRow {

    private ChoiceRow() {}

    static <E extends Enum<E>> ControlRow menu(WidgetSession<?> session, Choice<E> choice) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(choice.options());
        box.setConverter(words(choice));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(choice.name().label());
        box.valueProperty().addListener((property, before, value) -> {
            if (value == null) {
                // Space with Shift or Ctrl lets an option of the open menu go: one of them holds all the same.
                box.setValue(before);
            } else {
                choose(session, choice, value);
            }
        });
        return new ControlRow(
                choice, Labelled.row(choice.name(), box), box, values -> box.setValue(values.get(choice)));
    }

    private static <E extends Enum<E>> void choose(WidgetSession<?> session, Choice<E> choice, E option) {
        Values before = session.knobs().now();
        Values after = before.with(choice, option);
        // A control that follows the values chooses nothing.
        if (!after.equals(before)) {
            session.knobs().set(session.widget().chosen(before, after));
        }
    }

    private static <E extends Enum<E>> StringConverter<E> words(Choice<E> choice) {
        return new StringConverter<>() {
            @Override
            public String toString(E option) {
                return option == null ? "" : choice.words().apply(option);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("the menu is chosen from, not typed into");
            }
        };
    }
}
