package firstlayer.ui.stage.tools;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A stage without anything on it, black or white. */
final class Blank extends Region {

    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

    private boolean white;

    Blank() {
        getStyleClass().add("stage-blank");
        setVisible(false);
    }

    /** The same colour again takes it away. */
    void toggle(boolean wantsWhite) {
        setVisible(!isVisible() || white != wantsWhite);
        white = wantsWhite;
        pseudoClassStateChanged(WHITE, white);
    }
}
