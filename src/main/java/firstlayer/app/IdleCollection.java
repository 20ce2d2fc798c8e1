package firstlayer.app;

import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Collects garbage once when the reader has gone away, so that a window that only stands open holds no more than it shows: the run time
 * itself collects when it needs room, and gives none of it back before. Nobody is there whom the pause could hold up.
 */
final class IdleCollection {

    private static final int QUIET_TICKS = 2;

    private int quiet;

    IdleCollection(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> quiet = 0);
    }

    /**
     * From time to time, on the window's thread.
     *
     * @param moves whether something is played or shown to a room, which a pause would be seen in
     */
    void tick(boolean moves) {
        quiet = moves ? 0 : quiet + 1;
        if (quiet == QUIET_TICKS) {
            System.gc();
        }
    }
}
