package firstlayer.app;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens of the computer, as they come and go. On the JavaFX thread. */
interface Monitors {

    /** Those the system tells of. */
    Monitors SYSTEM = new Monitors() {
        @Override
        public List<Rectangle2D> bounds() {
            return Screen.getScreens().stream().map(Screen::getBounds).toList();
        }

        @Override
        public Runnable watch(Runnable watcher) {
            ListChangeListener<Screen> listener = change -> watcher.run();
            Screen.getScreens().addListener(listener);
            return () -> Screen.getScreens().removeListener(listener);
        }
    };

    /** What each of them covers, in pixels. */
    List<Rectangle2D> bounds();

    /**
     * Calls a watcher whenever they are others.
     *
     * @return ends that: the system's list outlives every window
     */
    Runnable watch(Runnable watcher);
}
