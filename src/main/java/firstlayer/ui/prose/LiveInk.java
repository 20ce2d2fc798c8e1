package firstlayer.ui.prose;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A live number inside a formula: its outline, on a region that can be grabbed and focused where the number is a lens. */
final class LiveInk extends Region {
    private static final double MARGIN = 3;

    private final String name;
    private final LiveNumbers numbers;
    private final SVGPath digits = new SVGPath();
    private final Scale scale = new Scale();

    LiveInk(String name, LiveNumbers numbers) {
        this.name = name;
        this.numbers = numbers;
        setManaged(false);
        digits.setManaged(false);
        digits.setMouseTransparent(true);
        digits.getTransforms().add(scale);
        digits.getStyleClass().addAll("formula", numbers.now(name).styleClass());
        getChildren().add(digits);
        NumberScrubber.give(this, name, numbers);
        // Said once when it is let go, not at every step of the way.
        pressedProperty().addListener((property, was, pressed) -> speak());
    }

    void show(String path) {
        digits.setContent(path);
        speak();
    }

    private void speak() {
        if (!isPressed()) {
            Live now = numbers.now(name);
            setAccessibleText(now.label() + " " + now.text());
        }
    }

    /** Puts the digits where the formula has them, at so many pixels a unit of its layout. */
    void place(double unit) {
        scale.setX(unit);
        scale.setY(unit);
        Bounds bounds = digits.getLayoutBounds();
        double x = bounds.getMinX() * unit - MARGIN;
        double y = bounds.getMinY() * unit - MARGIN;
        digits.setLayoutX(-x);
        digits.setLayoutY(-y);
        resizeRelocate(x, y, bounds.getWidth() * unit + 2 * MARGIN, bounds.getHeight() * unit + 2 * MARGIN);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return NumberScrubber.asked(attribute, name, numbers)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}
