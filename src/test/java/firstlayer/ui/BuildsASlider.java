package firstlayer.ui;

import firstlayer.param.Dial;
import javafx.scene.control.Slider;

/** Written to be rejected by a rule of the house. */
public final class BuildsASlider {

    Slider slider(Dial dial) {
        return new Slider(dial.range().min(), dial.range().max(), 0);
    }
}
