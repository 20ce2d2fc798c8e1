package firstlayer.ui.shell;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.ScrollPane;

/**
 * How far a text was scrolled.
 *
 * @param share  of what does not fit into its pane, 0 at the top and 1 at the end
 * @param pixels that are out of view above
 */
record ReadTo(double share, double pixels) {

    static ReadTo of(ScrollPane pane) {
        return new ReadTo(pane.getVvalue(), pane.getVvalue() * hidden(pane));
    }

    boolean isTop() {
        return share == 0;
    }

    /** The same line stays at the top: the share that is known at once, the exact place once the text is laid out. */
    void holdAt(ScrollPane pane) {
        pane.setVvalue(share);
        pane.viewportBoundsProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable bounds) {
                if (hidden(pane) > 0) {
                    bounds.removeListener(this);
                    Platform.runLater(() -> exactly(pane));
                }
            }
        });
    }

    // Whoever was led elsewhere meanwhile stays there.
    private void exactly(ScrollPane pane) {
        if (pane.getVvalue() == share) {
            pane.setVvalue(Math.min(1, pixels / Math.max(1, hidden(pane))));
        }
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }
}
