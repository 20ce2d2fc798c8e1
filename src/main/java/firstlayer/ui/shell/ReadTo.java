package firstlayer.ui.shell;

import java.util.function.BooleanSupplier;
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

    /**
     * The same line stays at the top: the share that is known at once, the exact place whenever the text has another height, until
     * it has its own.
     *
     * @param settled whether nothing of the text is still to come, as formulas are
     */
    void holdAt(ScrollPane pane, BooleanSupplier settled) {
        pane.setVvalue(share);
        new Holding(pane, settled).begin();
    }

    private final class Holding implements InvalidationListener {
        private final ScrollPane pane;
        private final BooleanSupplier settled;
        private double held = share;

        Holding(ScrollPane pane, BooleanSupplier settled) {
            this.pane = pane;
            this.settled = settled;
        }

        void begin() {
            pane.viewportBoundsProperty().addListener(this);
            pane.getContent().layoutBoundsProperty().addListener(this);
        }

        private void end() {
            pane.viewportBoundsProperty().removeListener(this);
            pane.getContent().layoutBoundsProperty().removeListener(this);
        }

        @Override
        public void invalidated(Observable bounds) {
            if (hidden(pane) > 0) {
                Platform.runLater(this::hold);
            }
        }

        private void hold() {
            // Whoever was led elsewhere meanwhile stays there.
            if (pane.getVvalue() != held) {
                end();
                return;
            }
            held = Math.min(1, pixels / Math.max(1, hidden(pane)));
            pane.setVvalue(held);
            if (settled.getAsBoolean()) {
                end();
            }
        }
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }
}
