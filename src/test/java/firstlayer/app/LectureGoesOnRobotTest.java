package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the note, its folder or the window, the lecture and what the reader had are not lost. */
class LectureGoesOnRobotTest extends TwoScreens {

    @Test
    void aNoteThatIsSavedKeepsItsStop() throws IOException {
        open.question(2);
        hands.press(KeyCode.F5);
        for (int i = 0; i < 4; i++) {
            hands.press(KeyCode.PAGE_DOWN);
        }
        String stop = count();
        Node view = onFxThread(() -> stage().getScene().getRoot().lookup(".stage"));
        Path file = notes.resolve("02-learning-rate.md");
        Files.writeString(file, Files.readString(file) + "\nOne more sentence.\n");
        open.until(
                "the saved note is on the stage",
                () -> stage().getScene().getRoot().lookup(".stage") != view);
        assertEquals(stop, count());
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void aFolderThatVanishesLeavesTheLecture() throws IOException {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        String stop = count();
        Files.move(notes, room.resolve("elsewhere"));
        open.until("it is said", () -> !open.message().isEmpty());
        assertEquals(stop, count());
        hands.press(KeyCode.PAGE_UP);
        assertNotEquals(stop, count());
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void closingTheWindowKeepsWhatTheReaderHad() {
        open.go("neuron?w1=1.5");
        String link = open.link();
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        hands.press(KeyCode.PAGE_DOWN);
        assertNotEquals(link, open.link());
        open.close();
        assertEquals(List.of(), stages());
        SettingsStore kept = new SettingsStore(data, message -> {});
        assertEquals(940, kept.get(Settings.FRAME).width());
        open = OpenWindow.open(data, Optional.of(notes));
        open.settle();
        assertEquals(link, open.link());
    }

    @Test
    void theDeskLeadsTheStageToAnotherNote() {
        hands.press(KeyCode.F5);
        hands.press(KeyCode.PAGE_DOWN);
        String link = open.link();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(open.link().startsWith("learning-rate"), open.link());
        assertTrue(onFxThread(() -> stage().getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> "What is the use of the learning rate?".equals(((Labeled) label).getText()))));
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(link, open.link());
        hands.press(KeyCode.ESCAPE);
    }
}
