package firstlayer.ui.prose;

import firstlayer.param.SliderRange;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The axis on which a room's guess of a number is dragged, with the truth beside it once that is out. */
public final class StageMark extends VBox {

    private final String label;
    private final DoubleFunction<String> format;
    private final Label says = new Label();
    private final MarkAxis axis;

    StageMark(SliderRange range, String label, DoubleFunction<String> format, DoubleConsumer moved) {
        this.label = label;
        this.format = format;
        this.axis = new MarkAxis(range, label, moved);
        getStyleClass().add("stage-mark");
        says.setWrapText(true);
        getChildren().addAll(says, axis);
    }

    /** @param truth empty until it is out */
    public void show(OptionalDouble guess, OptionalDouble truth) {
        axis.show(guess, truth.isPresent(), truth);
        String room = guess.isPresent() ? "the room's guess " + format.apply(guess.getAsDouble()) : "no guess";
        says.setText(
                truth.isPresent()
                        ? String.format(Locale.ROOT, "%s is %s; %s", label, format.apply(truth.getAsDouble()), room)
                        : String.format(Locale.ROOT, "%s: %s", label, room));
    }
}
