package firstlayer.ui.shell;

import firstlayer.ui.KeyTarget;
import firstlayer.ui.NodeTree;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** What the window does with keys that nothing in it has taken for itself, and with the wheel while Ctrl is held. */
final class UnclaimedEvents {

    private final MainWindow window;
    private final Commands commands;
    private final ApplicationActions application;

    private UnclaimedEvents(MainWindow window, Commands commands, ApplicationActions application) {
        this.window = window;
        this.commands = commands;
        this.application = application;
    }

    static void install(Scene scene, MainWindow window, Commands commands, ApplicationActions application) {
        UnclaimedEvents unclaimed = new UnclaimedEvents(window, commands, application);
        scene.addEventFilter(ScrollEvent.SCROLL, unclaimed::wheel);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, unclaimed::press);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            commands.zoomBy(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (window.screen().isPresent()) {
            if (!KeyTarget.takesText(window.scene().getFocusOwner())) {
                window.screen().get().screen().press(event);
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && isOnPicture()) {
            commands.clipboard().copyPicture();
            event.consume();
        }
    }

    // What is open over the page has taken the key for itself: one press closes one thing.
    private void leave() {
        if (window.screen().isPresent()) {
            window.navigation().leaveScreen();
        } else {
            application.leaveFullScreen();
        }
    }

    // No text selection has taken the key for itself.
    private boolean isOnPicture() {
        return window.picture()
                .filter(pane -> NodeTree.isInside(window.scene().getFocusOwner(), pane.view()))
                .isPresent();
    }
}
