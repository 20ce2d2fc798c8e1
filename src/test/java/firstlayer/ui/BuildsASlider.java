package firstlayer.ui;

import firstlayer.param.RealParameter;
import javafx.scene.control.Slider;

/** Written to be rejected by a rule of the house. */
public final class BuildsASlider {

    Slider slider(RealParameter real) {
        return new Slider(real.range().min(), real.range().max(), 0);
    }
}
