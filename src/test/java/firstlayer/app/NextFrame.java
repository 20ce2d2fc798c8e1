package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/** A frame as on a screen: what changed is styled and laid out, and nothing else is. */
final class NextFrame {

    private NextFrame() {}

    /** Waits until it is over. */
    static void await(OpenWindow open) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        Runnable laidOut = () -> over.complete(null);
        Scene scene = onFxThread(() -> {
            Scene now = open.scene();
            now.addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
            return now;
        });
        // A scene that left its window has no more frames.
        open.until(
                "a frame is over",
                () -> over.isDone() || scene != open.scene() || !open.stage().isShowing());
        onFxThread(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return null;
        });
    }
}
