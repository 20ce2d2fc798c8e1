package firstlayer.ui.stage.tools;

import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A stage with the speaker's tools over it. None of them changes what the stage shows. */
public final class StageTools extends StackPane {

    private final Blank blank = new Blank();
    private final Spotlight spotlight = new Spotlight();
    private final PenLayer pen = new PenLayer();
    private final Label typed = new Label();
    private final Magnifier magnifier;

    public StageTools(Parent stage) {
        // What is drawn lies where it was drawn, also on a stage that is enlarged, and on a black or white one.
        StackPane drawn = new StackPane(stage, blank, pen);
        magnifier = new Magnifier(drawn);
        getStyleClass().add("stage-tools");
        typed.getStyleClass().add("stage-typed");
        typed.setManaged(false);
        typed.setMouseTransparent(true);
        type("");
        getChildren().addAll(drawn, spotlight, magnifier, typed);
        Stream.of(MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_DRAGGED)
                .forEach(moved -> addEventFilter(moved, this::point));
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    private void point(MouseEvent event) {
        spotlight.point(event.getX(), event.getY());
        magnifier.point(event.getX(), event.getY());
    }

    private void wheel(ScrollEvent event) {
        if (spotlight.isVisible() && event.getDeltaY() != 0) {
            spotlight.resize(event.getDeltaY() > 0);
            event.consume();
        }
    }

    /** Black, or what the stage shows again. */
    public void black() {
        blank.toggle(false);
    }

    /** White, or what the stage shows again. */
    public void white() {
        blank.toggle(true);
    }

    /** Whether it is black or white. */
    public boolean isBlank() {
        return blank.isVisible();
    }

    /** Shows the stage again where it is black or white. */
    public void unblank() {
        blank.setVisible(false);
    }

    public void spotlight() {
        spotlight.setVisible(!spotlight.isVisible());
    }

    /** Takes the pen up, or puts it down: what was drawn stays. */
    public void pen() {
        pen.take(!pen.isOn());
    }

    public boolean isDrawing() {
        return pen.isOn();
    }

    /** @param number one of the pen's three, from 1 */
    public void colour(int number) {
        if (number >= 1 && number <= PenLayer.COLOURS) {
            pen.colour(number);
        }
    }

    public void erase() {
        pen.erase();
    }

    public void magnify(boolean on) {
        magnifier.magnify(on);
    }

    /** Shows a number while it is typed; an empty one is not there. */
    public void type(String number) {
        typed.setText(number);
        typed.setVisible(!number.isEmpty());
        setNeedsLayout(true);
    }

    /**
     * Puts one thing away: what was taken up last of the pen, the magnifier, the spotlight, and what hides the stage.
     *
     * @return whether there was one
     */
    public boolean putAway() {
        if (pen.isOn()) {
            pen.take(false);
        } else if (magnifier.isVisible()) {
            magnifier.magnify(false);
        } else if (spotlight.isVisible()) {
            spotlight.setVisible(false);
        } else if (blank.isVisible()) {
            blank.setVisible(false);
        } else {
            return false;
        }
        return true;
    }

    // Layers are as large as the stage, whatever they would like.
    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(layer -> {
            if (layer instanceof Region region) {
                region.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        });
        typed.autosize();
        typed.relocate(typed.getHeight() / 2, getHeight() - 1.5 * typed.getHeight());
    }
}
