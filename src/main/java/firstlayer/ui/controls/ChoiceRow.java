package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** One of several, as a menu or as segments. */
final class ChoiceRow {

    private ChoiceRow() {}

    static <E extends Enum<E>> ControlRow menu(WidgetSession<?> session, Choice<E> choice) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(choice.options());
        box.setConverter(words(choice));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(choice.name().label());
        box.valueProperty().addListener((property, before, value) -> choose(session, choice, value));
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

    static <E extends Enum<E>> ControlRow segments(WidgetSession<?> session, Choice<E> choice) {
        Map<E, ToggleButton> buttons = new LinkedHashMap<>();
        for (E option : choice.options()) {
            ToggleButton button = new ToggleButton(choice.words().apply(option));
            HelpTooltip.explain(button, choice.name().help());
            button.setOnAction(event -> {
                // A pressed segment stays pressed: one of them is always on.
                button.setSelected(true);
                choose(session, choice, option);
            });
            buttons.put(option, button);
        }
        SegmentedButton segments = new SegmentedButton();
        segments.getButtons().setAll(buttons.values());
        return new ControlRow(
                choice,
                segments,
                segments,
                values -> buttons.get(values.get(choice)).setSelected(true));
    }
}
