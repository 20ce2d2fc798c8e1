package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of the key card, pressed: each key does what its line says. */
class KeyCardTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.open(data, Optional.of(OwnNotes.in(folder)));
        open.size(1280, 800);
        OwnNotes.awaitRead(open);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyLineOfTheCardDoesWhatItSays() {
        List<String> lines = card();
        hands.press(KeyCode.ESCAPE);
        Map<String, Runnable> checks = new KeyChecks(open, hands).all();
        for (String line : lines) {
            assertTrue(checks.containsKey(line), () -> "nobody has pressed " + line);
            try {
                checks.get(line).run();
            } catch (AssertionError wrong) {
                throw new AssertionError(line + ": " + wrong.getMessage(), wrong);
            }
        }
        assertEquals(lines.size(), checks.size(), "a check for a line that is gone");
    }

    /** The keys of the card that F1 opens, as it writes them. */
    private List<String> card() {
        hands.press(KeyCode.F1);
        return onFxThread(() -> KeyChecks.cards().get(0).getChildren().stream()
                .filter(label -> label.getStyleClass().contains("key-name"))
                .map(label -> ((Label) label).getText())
                .toList());
    }
}
