package firstlayer.plot;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The region over a {@link Spot}. */
final class SpotNode extends Region {

    private Spot spot;

    SpotNode(Spot spot) {
        getStyleClass().add("spot");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            requestFocus();
            this.spot.action().run();
        });
        setOnKeyPressed(this::press);
        show(spot);
    }

    void show(Spot next) {
        spot = next;
        setId("spot-" + next.id());
        setAccessibleText(next.label());
    }

    void place(Frame frame) {
        double left = frame.x().at(spot.x());
        double right = frame.x().at(spot.x() + spot.width());
        double top = frame.y().at(spot.y());
        double bottom = frame.y().at(spot.y() + spot.height());
        resizeRelocate(Math.min(left, right), Math.min(top, bottom), Math.abs(right - left), Math.abs(bottom - top));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            spot.action().run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            spot.action().run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
