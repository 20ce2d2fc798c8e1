package firstlayer.ui.stage.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** What is drawn over a stage. While the pen is taken up the pointer reaches nothing else. */
final class PenLayer extends Region {

    /** How many colours there are. */
    static final int COLOURS = 3;

    private final List<Stroke> strokes = new ArrayList<>();
    private final Label sign = new Label();
    private Optional<Stroke> drawing = Optional.empty();
    private int colour = 1;
    private boolean on;

    PenLayer() {
        getStyleClass().add("stage-pen");
        sign.getStyleClass().add("pen-sign");
        sign.setMouseTransparent(true);
        getChildren().add(sign);
        addEventHandler(MouseEvent.ANY, this::take);
        take(false);
    }

    boolean isOn() {
        return on;
    }

    void take(boolean up) {
        on = up;
        drawing = Optional.empty();
        setMouseTransparent(!on);
        setPickOnBounds(on);
        setCursor(on ? Cursor.CROSSHAIR : null);
        sign.setVisible(on);
        colour(colour);
    }

    void colour(int chosen) {
        colour = chosen;
        sign.setText("PenLayer " + colour);
        sign.getStyleClass().setAll("label", "pen-sign", "pen-sign-" + colour);
    }

    void erase() {
        strokes.forEach(stroke -> getChildren().remove(stroke.path()));
        strokes.clear();
        drawing = Optional.empty();
    }

    private void take(MouseEvent event) {
        if (!on) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            Stroke stroke = new Stroke(colour);
            strokes.add(stroke);
            drawing = Optional.of(stroke);
            getChildren().add(stroke.path());
        }
        boolean draws =
                event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (draws) {
            drawing.ifPresent(stroke -> stroke.add(event.getX(), event.getY(), getWidth(), getHeight()));
        }
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            drawing = Optional.empty();
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        strokes.forEach(stroke -> stroke.draw(getWidth(), getHeight()));
        double width = sign.prefWidth(-1);
        double height = sign.prefHeight(-1);
        sign.resizeRelocate(getWidth() - 1.2 * width, getHeight() - 1.2 * height, width, height);
    }
}
