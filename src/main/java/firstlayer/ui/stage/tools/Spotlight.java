package firstlayer.ui.stage.tools;

import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Darkens everything but a circle around the pointer. */
final class Spotlight extends Region {

    private static final double SMALLEST = 0.06;
    private static final double LARGEST = 0.5;
    private static final double STEP = 1.15;

    private final Path shade = new Path();
    private double x;
    private double y;
    // Of the height.
    private double radius = 0.16;

    Spotlight() {
        shade.getStyleClass().add("stage-shade");
        shade.setFillRule(FillRule.EVEN_ODD);
        shade.setManaged(false);
        getChildren().add(shade);
        setMouseTransparent(true);
        setVisible(false);
    }

    void point(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
        setNeedsLayout(true);
    }

    void resize(boolean larger) {
        radius = Math.max(SMALLEST, Math.min(LARGEST, larger ? radius * STEP : radius / STEP));
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        double r = radius * getHeight();
        shade.getElements()
                .setAll(
                        new MoveTo(0, 0),
                        new HLineTo(getWidth()),
                        new VLineTo(getHeight()),
                        new HLineTo(0),
                        new ClosePath(),
                        new MoveTo(x - r, y),
                        new ArcTo(r, r, 0, x + r, y, false, true),
                        new ArcTo(r, r, 0, x - r, y, false, true),
                        new ClosePath());
    }
}
