package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that was used and closed: nothing that outlives it, as the system's list of screens, holds it. */
class ClosedWindowTest {

    @TempDir
    private Path data;

    @Test
    void whatIsClosedIsLetGo() throws IOException {
        List<WeakReference<Scene>> closed = new ArrayList<>();
        for (String link : List.of("neuron", "chain-rule")) {
            OpenWindow open = OpenWindow.at(link, 1280, 800);
            Hands hands = new Hands(open);
            hands.press(KeyCode.F5);
            hands.press(KeyCode.ESCAPE);
            hands.press(KeyCode.CONTROL, KeyCode.K);
            hands.press(KeyCode.ESCAPE);
            closed.add(onFxThread(() -> new WeakReference<>(open.scene())));
            open.close();
        }
        // The robot keeps the last window it was in, and the last one opened is told of failures.
        try (OpenWindow open = OpenWindow.at("loss", 1280, 800)) {
            new Hands(open).press(KeyCode.F5);
            open.until("the windows before are let go", () -> areGone(closed));
        }
    }

    private static boolean areGone(List<WeakReference<Scene>> scenes) {
        System.gc();
        return scenes.stream().allMatch(scene -> scene.get() == null);
    }

    @Test
    void noPageOfItGoesOnBeingBuilt() throws IOException {
        OpenWindow closed = OpenWindow.with(Theme.LIGHT, 100);
        Node page = onFxThread(() -> {
            Node begun = closed.one(".prose");
            closed.stage().close();
            return begun;
        });
        long built = onFxThread(() -> Tree.of(page).count());
        try (OpenWindow open = OpenWindow.at("loss", 1280, 800)) {
            open.settle();
            assertEquals(built, onFxThread(() -> Tree.of(page).count()));
            assertEquals("", open.message());
        }
    }

    @Test
    void screensAreWatchedOnlyForAStage() {
        HandMonitors monitors = new HandMonitors(HandMonitors.LEFT, HandMonitors.RIGHT);
        Program program = new Program(
                Catalog.all(), Optional.empty(), data, Optional.empty(), false, Clock.systemDefaultZone(), House.NONE);
        OpenWindow open = OpenWindow.open(program, monitors);
        assertFalse(monitors.areWatched());
        onFxThread(() -> {
            open.presentation().present(true);
            return null;
        });
        assertTrue(monitors.areWatched());
        onFxThread(() -> {
            open.presentation().leave();
            return null;
        });
        assertFalse(monitors.areWatched());
        onFxThread(() -> {
            open.presentation().present(true);
            return null;
        });
        open.close();
        assertFalse(monitors.areWatched());
    }
}
