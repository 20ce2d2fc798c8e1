package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.plot.Drawing;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** What every scene promises of its parts on a stage. */
class StagePartsTest {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int MOST = 3;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<OnStage.Shown> everything() {
        return OnStage.everything();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theFirstThreePartsAreShownAndAnyCanBeChosen(OnStage.Shown shown) {
        onFxThread(() -> {
            OnStage stage = new OnStage(shown, WIDTH, HEIGHT, false);
            List<String> parts = stage.parts();
            assertTrue(parts.size() >= 2, parts::toString);
            assertEquals(parts.size(), new HashSet<>(parts).size(), () -> "each name once: " + parts);
            List<String> first = parts.subList(0, Math.min(MOST, parts.size()));
            List<String> seen = stage.names();
            assertTrue(seen.size() >= 2, () -> "two have room: " + seen);
            assertEquals(first.subList(0, seen.size()), seen, "the last is left out first");
            List<String> fresh = stage.texts();
            for (String part : parts) {
                stage.choose(List.of(part, "no-such-part"));
                assertEquals(List.of(part), stage.names());
                Drawing alone = stage.drawings().get(0);
                assertTrue(alone.getWidth() >= 0.9 * WIDTH, () -> part + " alone has all the room");
            }
            List<String> swapped = List.of(parts.get(1), parts.get(0));
            stage.choose(swapped);
            assertEquals(swapped.get(0), stage.names().get(0));
            stage.choose(List.of("no-such-part"));
            assertEquals(seen, stage.names());
            stage.choose(List.of());
            assertEquals(fresh, stage.texts(), "as it was before anything was chosen");
            return null;
        });
    }
}
