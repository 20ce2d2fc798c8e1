package firstlayer.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Screens that a test plugs in and pulls out. */
final class HandMonitors implements Monitors {

    /** The two halves of the screen in memory. */
    static final Rectangle2D LEFT = new Rectangle2D(0, 0, 960, 1080);

    static final Rectangle2D RIGHT = new Rectangle2D(960, 0, 960, 1080);

    private final List<Runnable> watchers = new ArrayList<>();
    private List<Rectangle2D> bounds;

    HandMonitors(Rectangle2D... screens) {
        bounds = List.of(screens);
    }

    @Override
    public List<Rectangle2D> bounds() {
        return bounds;
    }

    @Override
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    boolean areWatched() {
        return !watchers.isEmpty();
    }

    void become(Rectangle2D... screens) {
        bounds = List.of(screens);
        // One that moves a window may end its watch, and begin another.
        List.copyOf(watchers).forEach(Runnable::run);
    }
}
