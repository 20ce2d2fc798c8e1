package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import firstlayer.monkey.Mishap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Whether what is shown lives: a window whose thread answers may be laid out no more, or hear no keys, or show what nothing ends. */
final class SignsOfLife {

    private static final long PATIENCE_SECONDS = 30;

    private SignsOfLife() {}

    /** A window that is shown and laid out no more. */
    static Optional<Mishap> missing() {
        List<Window> shown = onFxThread(
                () -> Window.getWindows().stream().filter(Window::isShowing).toList());
        return shown.stream()
                .filter(window -> !isLaidOut(window))
                .findFirst()
                .map(window -> new Mishap("no pulse", window + " with " + window.getScene()));
    }

    // What was closed meanwhile needs none.
    private static boolean isLaidOut(Window window) {
        CountDownLatch laidOut = new CountDownLatch(1);
        Runnable listener = laidOut::countDown;
        Scene scene = onFxThread(window::getScene);
        onFxThread(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return null;
        });
        boolean came = comes(laidOut);
        return onFxThread(() -> {
            scene.removePostLayoutPulseListener(listener);
            return came || !window.isShowing() || window.getScene() != scene;
        });
    }

    private static boolean comes(CountDownLatch moment) {
        try {
            return moment.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    /**
     * What is amiss in a window where everything has been closed.
     *
     * @param press presses a key that does nothing
     */
    static Optional<Mishap> missing(OpenWindow open, Runnable press) {
        Scene desk = open.window().scene();
        if (onFxThread(open::scene) != desk) {
            return Optional.of(new Mishap("a stage that stays", "no key ends it"));
        }
        AtomicBoolean heard = new AtomicBoolean();
        EventHandler<KeyEvent> ear = event -> heard.set(true);
        open.stage().addEventFilter(KeyEvent.KEY_PRESSED, ear);
        press.run();
        open.stage().removeEventFilter(KeyEvent.KEY_PRESSED, ear);
        return heard.get() ? missing() : Optional.of(new Mishap("no keys", "the window hears none"));
    }
}
