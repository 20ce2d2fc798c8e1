package firstlayer.ui.stage.tools;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Enlarges a stage around the pointer for as long as its key is held; the pointer reaches nothing meanwhile. */
final class Magnifier extends Region {

    private static final double TIMES = 2.5;

    private final Scale scale = new Scale(1, 1);
    private double x;
    private double y;

    Magnifier(Node stage) {
        stage.getTransforms().add(scale);
        setVisible(false);
        setPickOnBounds(true);
    }

    void point(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
        if (isVisible()) {
            scale.setPivotX(x);
            scale.setPivotY(y);
        }
    }

    void magnify(boolean on) {
        setVisible(on);
        scale.setPivotX(x);
        scale.setPivotY(y);
        scale.setX(on ? TIMES : 1);
        scale.setY(on ? TIMES : 1);
    }
}
