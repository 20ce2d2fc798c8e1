package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.note.PackedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A lecture with a screen for the room and one for the speaker. */
abstract class TwoScreens {

    @TempDir
    Path data;

    @TempDir
    Path room;

    final HandMonitors monitors = new HandMonitors(HandMonitors.LEFT, HandMonitors.RIGHT);
    OpenWindow open;
    Hands hands;
    Path notes;

    @BeforeEach
    void open() throws IOException {
        notes = room.resolve("notes");
        copy(PackedNotes.folder(), notes);
        open = OpenWindow.open(
                new Program(
                        Catalog.all(),
                        Optional.of(notes),
                        data,
                        Optional.empty(),
                        false,
                        Clock.systemDefaultZone(),
                        House.NONE),
                monitors);
        open.size(940, 700);
        hands = new Hands(open);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    @AfterEach
    void close() {
        open.close();
    }

    static List<Stage> stages() {
        return onFxThread(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(window -> window.isShowing()
                        && window.getScene() != null
                        && !window.getScene().getRoot().lookupAll(".stage").isEmpty())
                .toList());
    }

    static Stage stage() {
        assertEquals(1, stages().size());
        return stages().get(0);
    }

    static Rectangle2D bounds(Stage window) {
        return onFxThread(() -> new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()));
    }

    /** What the stage says at its top. */
    static String count() {
        return onFxThread(() -> stage().getScene().getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text.matches("(?i)stop \\d+ of \\d+"))
                .findFirst()
                .orElseThrow());
    }
}
