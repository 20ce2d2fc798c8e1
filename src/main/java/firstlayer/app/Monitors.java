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
        public void watch(Runnable watcher) {
            Screen.getScreens().addListener((ListChangeListener<Screen>) change -> watcher.run());
        }
    };

    /** What each of them covers, in pixels. */
    List<Rectangle2D> bounds();

    /** Calls a watcher whenever they are others. */
    void watch(Runnable watcher);
}
