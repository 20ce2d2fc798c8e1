package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suggested order stands in the rail, and what comes next follows it. */
class PathRobotTest {

    private static final String ASKS = """

            > [!PREDICT] one
            > More?
            > - [x] yes
            >   > So.
            > - [ ] no
            >   > It is.
            >
            > [run](play:rate=0.3)
            """;

    private static String words(OpenWindow open, String style) {
        return onFxThread(() -> ((Labeled) open.scene().getRoot().lookup("." + style)).getText());
    }

    private static boolean isSeen(OpenWindow open) {
        return onFxThread(() -> open.scene().getRoot().lookup(".rail-order").isVisible());
    }

    @Test
    void theFiveQuestionsHaveAnOrderOfTheirOwn() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.size(1366, 768);
            assertEquals("Easiest in the order 1 → 4 → 2 → 5 → 3", words(open, "rail-order"));
            assertTrue(isSeen(open));
            open.size(1024, 640);
            assertFalse(isSeen(open), "where there is room for numbers only");
        }
    }

    @Test
    void whatComesNextFollowsIt(@TempDir Path data, @TempDir Path folder) throws IOException {
        String front = "---\nquestion: Q\nwidget: learning-rate\npath: ";
        Files.writeString(folder.resolve("01-a.md"), front + "2\n---" + ASKS);
        Files.writeString(folder.resolve("02-b.md"), front + "1\n---" + ASKS);
        try (OpenWindow open = OpenWindow.open(data, Optional.of(folder))) {
            open.size(1366, 768);
            assertEquals("Easiest in the order 2 → 1", words(open, "rail-order"));
            open.until("both are read", () -> words(open, "rail-next").startsWith("Next: question 2"));
        }
    }
}
