package firstlayer.ui;

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
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            // A bubble is a window of its own, and most are never read.
            @Override
            public void handle(MouseEvent entered) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, bubble(text));
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
