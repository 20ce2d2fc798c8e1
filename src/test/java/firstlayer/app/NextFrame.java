package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;

/** A frame as on a screen: what changed is styled and laid out, and nothing else is. */
final class NextFrame {

    private static final long MILLIS = 100;
    private static final long PATIENCE_MILLIS = 30_000;

    private NextFrame() {}

    /** Waits until it is over. */
    static void await(OpenWindow open) {
        long waited = 0;
        CompletableFuture<Void> over = new CompletableFuture<>();
        Runnable laidOut = () -> over.complete(null);
        Scene scene = onFxThread(() -> {
            Scene now = open.scene();
            now.addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
            return now;
        });
        // A scene that left its window has no more frames.
        while (!isOver(over)
                && onFxThread(() -> scene == open.scene() && open.stage().isShowing())) {
            waited += MILLIS;
            if (waited > PATIENCE_MILLIS) {
                throw new AssertionError("waited in vain for a frame");
            }
        }
        onFxThread(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return null;
        });
    }

    private static boolean isOver(CompletableFuture<Void> frame) {
        try {
            frame.get(MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
