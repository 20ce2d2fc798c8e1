package firstlayer.ui;

import javafx.scene.layout.Region;

/** Written to be rejected by a rule of the house. */
public class AsksItsWindow extends Region {

    double pixels() {
        return getScene().getWindow().getOutputScaleX();
    }
}
