package firstlayer.widget;

import javafx.scene.Node;

/** Paints results; hands its grips' changes to the knobs it was made with. */
public interface WidgetView<R> {

    /** The same node at every call. */
    Node node();

    void show(Picture<R> picture);
}
