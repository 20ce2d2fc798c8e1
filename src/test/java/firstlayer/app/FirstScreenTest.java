package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.plot.Drawing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees of each question who has predicted nothing yet. */
class FirstScreenTest {

    private static final int MOST_PARTS = 2;
    private static final int MOST_CONTROLS = 4;

    @TempDir
    private Path data;

    @Test
    void noQuestionBeginsWithMoreThanTwoPartsAndFourControls() throws IOException {
        try (OpenWindow open = OpenWindow.open(data, Optional.empty())) {
            open.size(1920, 1080);
            for (int question = 1; question <= 5; question++) {
                open.question(question);
                List<String> parts =
                        onFxThread(() -> Tree.of(open.scene().getRoot().lookup(".picture"))
                                .filter(Drawing.class::isInstance)
                                .filter(Tree::isSeen)
                                .map(drawing -> ((Drawing) drawing).name())
                                .toList());
                assertTrue(!parts.isEmpty() && parts.size() <= MOST_PARTS, question + " shows " + parts);
                long controls =
                        onFxThread(() -> open.scene().getRoot().lookupAll(".control-panel .control-row").stream()
                                .filter(Tree::isSeen)
                                .count());
                assertTrue(controls >= 1 && controls <= MOST_CONTROLS, question + " has " + controls);
                assertEquals(
                        1,
                        onFxThread(() -> open.scene().getRoot().lookupAll(".waiting-line").stream()
                                .filter(Tree::isSeen)
                                .count()));
            }
        }
    }
}
