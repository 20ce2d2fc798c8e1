package firstlayer.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** An explanation that is read on hovering and spoken on asking for help. */
public final class HelpTooltip {

    private HelpTooltip() {}

    /** Explains a node, once. */
    public static void explain(Node node, String text) {
        node.setAccessibleHelp(text);
        onHover(node, () -> bubble(text));
    }

    /** Explains a node, once, by words that may become others. */
    public static void explain(Node node, ObservableValue<String> text) {
        node.accessibleHelpProperty().bind(text);
        onHover(node, () -> {
            Tooltip bubble = bubble(text.getValue());
            bubble.textProperty().bind(text);
            return bubble;
        });
    }

    /** Explains a node by words that are asked for when it is hovered, or focused: then they are shown below it. */
    public static void explain(Node node, Supplier<String> text) {
        onHover(node, () -> bubble(text.get()));
        Tooltip below = bubble("");
        node.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                below.setText(text.get());
                node.setAccessibleHelp(below.getText());
                // A scene that is just put into another window is in none.
                Optional.ofNullable(node.localToScreen(node.getBoundsInLocal()))
                        .ifPresent(place -> below.show(node, place.getMinX(), place.getMaxY()));
            } else {
                below.hide();
            }
        });
    }

    // A bubble is a window of its own, and most are never read.
    private static void onHover(Node node, Supplier<Tooltip> bubble) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, bubble.get());
            }
        });
    }

    public static Tooltip bubble(String text) {
        Tooltip bubble = new Tooltip(text);
        bubble.setWrapText(true);
        bubble.setMaxWidth(360);
        return bubble;
    }
}
