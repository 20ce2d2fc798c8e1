package firstlayer.ui;

import javafx.scene.control.Label;

/** Written to be rejected by a rule of the house. */
public final class StylesInline {

    void style(Label label) {
        label.setStyle("-fx-padding: 1em");
    }
}
