package firstlayer.ui.prose;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** An explanation that is read on hovering and spoken on asking for help. */
final class Why {

    private Why() {}

    static void explain(Node node, String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(node, tip);
        node.setAccessibleHelp(text);
    }
}
