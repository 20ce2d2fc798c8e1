package firstlayer.plot;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that paints only what has changed. The plain one keeps an image of all it shows and makes that anew for every
 * pixel that changes: with a moving picture in it, that is the whole window many times a second.
 */
public class ScrollArea extends ScrollPane {

    public ScrollArea() {}

    public ScrollArea(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }
}
