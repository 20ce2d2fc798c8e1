package firstlayer.plot;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The region over a {@link Spot}. */
final class SpotNode extends Region {

    private final Neighbours neighbours;
    private Spot spot;
    /** Whether the press that is on its way has painted: then its end is no click. */
    private boolean stroking;

    /** Where arrows lead. */
    @FunctionalInterface
    interface Neighbours {
        /** Gives the focus to the nearest place in a direction; whether there is one. */
        boolean focus(SpotNode from, int right, int down);
    }

    SpotNode(Spot spot, Neighbours neighbours) {
        this.neighbours = neighbours;
        getStyleClass().add("spot");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(event -> stroking = false);
        setOnDragDetected(event -> beginStroke());
        setOnMouseDragEntered(event -> {
            if (event.getGestureSource() != this) {
                this.spot.stroked().ifPresent(Runnable::run);
            }
        });
        setOnMouseClicked(event -> {
            requestFocus();
            if (!stroking) {
                this.spot.action().run();
            }
        });
        setOnKeyPressed(this::press);
        setOnMouseEntered(event -> this.spot.pointed().accept(true));
        setOnMouseExited(event -> this.spot.pointed().accept(isFocused()));
        focusedProperty()
                .addListener((property, was, here) -> this.spot.pointed().accept(here || isHover()));
        show(spot);
    }

    void show(Spot next) {
        spot = next;
        setId("spot-" + next.id());
        setFocusTraversable(next.stop());
        setAccessibleText(next.label());
    }

    void place(Frame frame) {
        double left = frame.x().at(spot.x());
        double right = frame.x().at(spot.x() + spot.width());
        double top = frame.y().at(spot.y());
        double bottom = frame.y().at(spot.y() + spot.height());
        resizeRelocate(Math.min(left, right), Math.min(top, bottom), Math.abs(right - left), Math.abs(bottom - top));
    }

    private void beginStroke() {
        if (spot.stroked().isPresent()) {
            stroking = true;
            spot.action().run();
            startFullDrag();
        }
    }

    private void press(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case ENTER, SPACE -> {
                spot.action().run();
                yield true;
            }
            case LEFT -> neighbours.focus(this, -1, 0);
            case RIGHT -> neighbours.focus(this, 1, 0);
            case UP -> neighbours.focus(this, 0, -1);
            case DOWN -> neighbours.focus(this, 0, 1);
            default -> false;
        };
        if (taken) {
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
