package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecture on one screen, by the keys of a clicker. */
class PresentRobotTest {

    @TempDir
    private Path data;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() {
        open = OpenWindow.open(data, Optional.empty());
        open.size(1280, 800);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void leavingGivesTheWindowAndItsPictureBackAsTheyWere() {
        open.go("neuron?w1=1.5");
        Scene before = open.scene();
        String link = open.link();
        hands.press(KeyCode.F5);
        assertNotEquals(before, open.scene());
        hands.press(KeyCode.PAGE_DOWN);
        assertNotEquals(link, open.link());
        hands.press(KeyCode.ESCAPE);
        assertEquals(before, onFxThread(open::scene));
        assertEquals(link, open.link());
    }

    @Test
    void eachStepShowsTheSameForwardAndBackward() {
        hands.press(KeyCode.F5);
        List<String> forward = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            forward.add(open.link());
            hands.press(KeyCode.PAGE_DOWN);
            open.until(
                    "it has played",
                    () -> !open.window().session().orElseThrow().playing().get());
        }
        for (int step = 11; step >= 0; step--) {
            hands.press(KeyCode.PAGE_UP);
            assertEquals(forward.get(step), open.link());
        }
        hands.press(KeyCode.ESCAPE);
    }
}
